use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A phone that somebody typed when joining was theirs at once. Now it is claimed until it is proven.
///
/// Of those who have joined by the form before, it is not known who typed their phone. It stays theirs where the shop knows
/// them by more than the form: an id from a file or of a member who was merged into them, an import that made them, or
/// purchases. Those of all others become claims, which staff prove on their profile.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let claimed = Table::alter().table("customers").add_column(text_null("claimed_phone")).to_owned();
        manager.alter_table(claimed).await?;
        let sql = "UPDATE customers SET claimed_phone = phone, phone = NULL \
                   WHERE enrolled_by = 'form' AND phone IS NOT NULL AND import_id IS NULL \
                   AND NOT EXISTS (SELECT 1 FROM customer_ids i WHERE i.customer_id = customers.id) \
                   AND NOT EXISTS (SELECT 1 FROM purchases p WHERE p.customer_id = customers.id)";
        manager.get_connection().execute_unprepared(sql).await?;
        Ok(())
    }
}
