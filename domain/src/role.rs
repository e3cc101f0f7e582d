//! Who may do what: decided here, enforced in `club`, tested by the access matrix of the routes.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What an account is in the club.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Role {
    Member,
    Manager,
    Admin,
}

/// The person or program that asks for something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has signed in.
    Visitor,
    /// A member; `customer` is the person, `account` the login.
    Member { account: i64, customer: i64 },
    /// An account manager or admin.
    Staff { account: i64, role: Role },
    /// The program itself: a scheduled job or the command line.
    System(&'static str),
}

/// An act that needs a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See one's own standing, as a member.
    SeeOwnStanding,
    /// Find members and read their profiles.
    SeeMembers,
    /// Read the state of the club: counts, reviews, imports.
    SeeClub,
    /// Bring purchases and customers in.
    Import,
    /// Make one member of two.
    MergeMembers,
    /// Take data out of the club.
    Export,
    /// Score everybody and move tiers.
    Review,
    /// Add and disable accounts of staff.
    ManageStaff,
    /// Draft, publish and take back rules.
    ShapeProgramme,
    /// Set a member's tier by hand.
    Pin,
    /// Say that a phone which a member gave is theirs, or is not.
    ProvePhones,
    /// Note what passed between the shop and a member.
    RecordContact,
    /// Read who did what.
    ReadAudit,
    /// Send messages again, or take them out of the queue.
    SendMessages,
    /// Change the settings of the whole club.
    ChangeSettings,
}

impl Actor {
    /// The role of the account that is signed in; `None` for visitors and the program.
    pub fn role(&self) -> Option<Role> {
        match self {
            Self::Member { .. } => Some(Role::Member),
            Self::Staff { role, .. } => Some(*role),
            Self::Visitor | Self::System(_) => None,
        }
    }

    /// The account that is signed in; `None` for visitors and the program.
    pub fn account(&self) -> Option<i64> {
        match self {
            Self::Member { account, .. } | Self::Staff { account, .. } => Some(*account),
            Self::Visitor | Self::System(_) => None,
        }
    }

    /// Whether this actor has the right. The program itself has every right but to be a member.
    pub fn may(&self, right: Right) -> bool {
        match self {
            Self::Visitor => false,
            Self::System(_) => right != Right::SeeOwnStanding,
            Self::Member { .. } => right == Right::SeeOwnStanding,
            Self::Staff { role: Role::Admin, .. } => right != Right::SeeOwnStanding,
            Self::Staff { .. } => {
                matches!(right, Right::SeeMembers | Right::ProvePhones | Right::Pin | Right::RecordContact)
            }
        }
    }
}

/// Who may enter a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Everybody.
    Public,
    /// Everybody who has signed in, about their own account.
    SignedIn,
    /// Members, about themselves.
    Member,
    /// Account managers, and admins.
    Manager,
    /// Admins.
    Admin,
}

/// The answer to a request for a page, before the page runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Open,
    /// Nobody has signed in: to the sign-in page.
    SignIn,
    /// They may know that it exists, but not enter (403).
    Forbidden,
    /// They may not know that it exists (404).
    Hidden,
}

impl Area {
    /// Members may not know of the pages of staff; managers know that admins have pages; staff know
    /// that members have theirs.
    pub fn door(self, role: Option<Role>) -> Door {
        match (self, role) {
            (Self::Public, _) => Door::Open,
            (_, None) => Door::SignIn,
            (Self::SignedIn, Some(_)) => Door::Open,
            (Self::Member, Some(Role::Member)) => Door::Open,
            (Self::Member, Some(_)) => Door::Forbidden,
            (Self::Manager, Some(Role::Manager | Role::Admin)) | (Self::Admin, Some(Role::Admin)) => Door::Open,
            (Self::Admin, Some(Role::Manager)) => Door::Forbidden,
            (Self::Manager | Self::Admin, Some(Role::Member)) => Door::Hidden,
        }
    }
}
