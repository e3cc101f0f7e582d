//! The database's schema, one change each. Forward only: a step back is a new step.

pub use sea_orm_migration::prelude::*;

mod m20261121_000001_create_accounts;
mod m20261121_000002_create_customers;
mod m20261121_000003_create_purchases;
mod m20261121_000004_create_standings;
mod m20261121_000005_create_imports;
mod m20261121_000006_create_outbox;
mod m20261121_000007_create_audit;
mod m20261121_000008_keep_numbers_instead_of_places;
mod m20261121_000009_create_drafts;
mod m20261121_000010_create_pins;
mod m20261121_000011_create_contacts;
mod m20261125_000012_give_customers_many_ids;
mod m20261125_000013_know_where_each_fact_came_from;
mod m20261125_000020_create_form_tokens;
mod m20261127_000025_lease_periods;
mod m20261127_000030_turn_the_outbox_into_messages;
mod m20261127_000040_keep_every_answer_about_consent;
mod m20261127_000050_give_accounts_epochs;
mod m20261127_000060_create_second_factors;
mod m20261127_000070_claim_phones;
mod m20261127_000090_put_days_of_history_in_order;
mod m20261127_000095_let_accounts_hold_the_login_only;
mod m20261127_000100_find_customers_by_an_index;
mod m20261127_000110_keep_logos;
pub mod search;

/// All migrations in their order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_create_accounts::Migration),
            Box::new(m20261121_000002_create_customers::Migration),
            Box::new(m20261121_000003_create_purchases::Migration),
            Box::new(m20261121_000004_create_standings::Migration),
            Box::new(m20261121_000005_create_imports::Migration),
            Box::new(m20261121_000006_create_outbox::Migration),
            Box::new(m20261121_000007_create_audit::Migration),
            Box::new(m20261121_000008_keep_numbers_instead_of_places::Migration),
            Box::new(m20261121_000009_create_drafts::Migration),
            Box::new(m20261121_000010_create_pins::Migration),
            Box::new(m20261121_000011_create_contacts::Migration),
            Box::new(m20261125_000012_give_customers_many_ids::Migration),
            Box::new(m20261125_000013_know_where_each_fact_came_from::Migration),
            Box::new(m20261125_000020_create_form_tokens::Migration),
            Box::new(m20261127_000025_lease_periods::Migration),
            Box::new(m20261127_000030_turn_the_outbox_into_messages::Migration),
            Box::new(m20261127_000040_keep_every_answer_about_consent::Migration),
            Box::new(m20261127_000050_give_accounts_epochs::Migration),
            Box::new(m20261127_000060_create_second_factors::Migration),
            Box::new(m20261127_000070_claim_phones::Migration),
            Box::new(m20261127_000090_put_days_of_history_in_order::Migration),
            Box::new(m20261127_000095_let_accounts_hold_the_login_only::Migration),
            Box::new(m20261127_000100_find_customers_by_an_index::Migration),
            Box::new(m20261127_000110_keep_logos::Migration),
        ]
    }
}
