use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A history never goes back in time. A file that said when somebody had joined could say a day after their first movement: the
/// first row of such a history gets the day of that movement.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let later = "SELECT MIN(h.happened_on) FROM tier_history h WHERE h.customer_id = tier_history.customer_id \
                     AND COALESCE(h.of_number, '') = COALESCE(tier_history.of_number, '') AND h.id > tier_history.id";
        let sql = format!(
            "UPDATE tier_history SET happened_on = ({later}) WHERE movement = 'enrolled' AND happened_on > ({later})"
        );
        manager.get_connection().execute_unprepared(&sql).await?;
        Ok(())
    }
}
