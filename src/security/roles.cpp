#include "security/roles.h"

#include <array>

namespace rejista::security {
using namespace Qt::StringLiterals;

namespace {
struct RoleRow {
    Role role;
    QLatin1StringView name;
};
constexpr std::array kRoles = {
    RoleRow{Role::Clerk, "clerk"_L1},       RoleRow{Role::Head, "head"_L1},       RoleRow{Role::Cluster, "cluster"_L1},
    RoleRow{Role::District, "district"_L1}, RoleRow{Role::Trainer, "trainer"_L1},
};

// Who may, as a row of the roles in kRoles' order. A clerk types what stands on the paper; a head teacher answers for
// the school; cluster and district officers read and check many schools, and only the district unlocks.
struct RightRow {
    Right right;
    QLatin1StringView name;
    bool clerk, head, cluster, district, trainer;
};
constexpr std::array kRights = {
    RightRow{Right::TypeValues, "typeValues"_L1, true, true, true, true, true},
    RightRow{Right::ImportValues, "importValues"_L1, true, true, true, true, true},
    RightRow{Right::CompleteReturn, "completeReturn"_L1, false, true, true, true, true},
    RightRow{Right::ReopenReturn, "reopenReturn"_L1, false, true, true, true, true},
    RightRow{Right::UnlockReturn, "unlockReturn"_L1, false, false, false, true, true},
    RightRow{Right::ManagePeople, "managePeople"_L1, false, true, true, true, true},
    RightRow{Right::ImportMetadata, "importMetadata"_L1, false, true, true, true, true},
    RightRow{Right::AssignDataSets, "assignDataSets"_L1, false, true, true, true, true},
    RightRow{Right::AddOrgUnits, "addOrgUnits"_L1, false, true, true, true, true},
    RightRow{Right::ChangeSettings, "changeSettings"_L1, false, true, true, true, true},
    RightRow{Right::Backup, "backup"_L1, true, true, true, true, true},
    RightRow{Right::Restore, "restore"_L1, false, true, true, true, true},
    RightRow{Right::ExportData, "exportData"_L1, true, true, true, true, true},
    RightRow{Right::ExportNamed, "exportNamed"_L1, false, true, false, true, true},
    RightRow{Right::ViewNin, "viewNin"_L1, true, true, false, true, true},
    RightRow{Right::ViewSensitive, "viewSensitive"_L1, false, true, false, true, true},
    RightRow{Right::Merge, "merge"_L1, false, true, false, true, true},
    RightRow{Right::Synchronise, "synchronise"_L1, true, true, true, true, true},
};
}  // namespace

QLatin1StringView roleName(Role role)
{
    for (const RoleRow& row : kRoles) {
        if (row.role == role)
            return row.name;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const RoleRow& row : kRoles) {
        if (name == row.name)
            return row.role;
    }
    return std::nullopt;
}

const std::vector<Role>& allRoles()
{
    static const std::vector<Role> roles = [] {
        std::vector<Role> all;
        for (const RoleRow& row : kRoles)
            all.push_back(row.role);
        return all;
    }();
    return roles;
}

QLatin1StringView rightName(Right right)
{
    for (const RightRow& row : kRights) {
        if (row.right == right)
            return row.name;
    }
    Q_UNREACHABLE();
}

const std::vector<Right>& allRights()
{
    static const std::vector<Right> rights = [] {
        std::vector<Right> all;
        for (const RightRow& row : kRights)
            all.push_back(row.right);
        return all;
    }();
    return rights;
}

bool may(Role role, Right right)
{
    for (const RightRow& row : kRights) {
        if (row.right != right)
            continue;
        switch (role) {
        case Role::Clerk: return row.clerk;
        case Role::Head: return row.head;
        case Role::Cluster: return row.cluster;
        case Role::District: return row.district;
        case Role::Trainer: return row.trainer;
        }
    }
    return false;
}

}  // namespace rejista::security
