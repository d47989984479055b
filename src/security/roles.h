// Who may do what. Checked in the core (Workspace::allowed and entry), so that windows and commands cannot differ.
// Values; any thread.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <vector>

namespace rejista::security {

/// Decisions.md 18. Names are part of the command line's contract.
enum class Role { Clerk, Head, Cluster, District, Trainer };

/// Add at the end, never rename: rightName() is the fact `right` of Kind::NotAllowed.
enum class Right {
    TypeValues,  ///< cells, comments, drafts, answered columns, section state, reasons
    ImportValues,
    CompleteReturn,
    ReopenReturn,
    UnlockReturn,  ///< type after the lock date (domain.md §8.11 UNLOCK_CENSUS)
    ManagePeople,
    ImportMetadata,
    AssignDataSets,
    AddOrgUnits,
    ChangeSettings,
    Backup,
    Restore,
    ExportData,
    ExportNamed,  ///< lists with names of children or teachers
    ViewNin,
    ViewSensitive,
    Merge,
    Synchronise,
};

[[nodiscard]] QLatin1StringView roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] const std::vector<Role>& allRoles();
[[nodiscard]] QLatin1StringView rightName(Right right);
[[nodiscard]] const std::vector<Right>& allRights();
[[nodiscard]] bool may(Role role, Right right);

}  // namespace rejista::security
