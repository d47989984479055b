// DHIS2's Web API, one function a call, straight-line (hub-contract.md §1–3, §7; hub-live*.md win). Blocks; belongs to one
// thread, never the GUI's. Holds no retry and no policy: one call is one request (a page of a list is one request).
// Invariants: values go out as strings with their comment and mark; period and unit stand in the head only; a combo is
// never left out; every strict… parameter that the version knows is set; answers are bounded in bytes and depth.
// Errors of all calls: Cancelled, HubUnreachable, HubTimeout, HubCertificate, NotAHub (facts status, type: a portal's or
// proxy's page), HubSignIn (401; fact reason: token, password, locked, disabled, method), HubToken (a mistyped token),
// HubForbidden (403), HubBusy (429, 502–504; fact retryAfter seconds), HubRefused (facts status, code, message),
// HubAnswer (fact reason: notJson, tooDeep, tooLarge, truncated, shape), HubUnknown (a write whose outcome is unknown).
#pragma once

#include "domain/clock.h"
#include "hub/identity.h"
#include "hub/transport.h"
#include "hub/values.h"
#include "security/secret_bytes.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <span>
#include <variant>

namespace rejista::hub {

/// How we sign in: a personal access token, or name and password where no token can be had.
struct Credentials {
    enum class Kind { None, Token, Password };
    Kind kind = Kind::None;
    QString user{};                  ///< of Password
    security::SecretBytes secret{};  ///< token or password in UTF-8
    [[nodiscard]] Credentials copy() const { return {kind, user, secret.copy()}; }
};

struct Traffic {
    int requests = 0;
    qint64 bytesUp = 0, bytesDown = 0;
};

class Client {
public:
    /// Both must outlive the client.
    Client(Transport& transport, Credentials credentials, const domain::Clock& clock);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Looked at in every call from now on; a default one never stops.
    void setStop(std::stop_token stop);
    [[nodiscard]] Traffic traffic() const;

    // Who is there, who are we
    /// GET /api/system/info, and configuration/systemId where that lacks it. Kinds as above, HubVersion, HubCalendar. Tells
    /// the client which version it talks to: call it first.
    [[nodiscard]] domain::Result<ServerInfo> serverInfo();
    [[nodiscard]] domain::Result<Me> me();
    /// Without signing in: proves that a DHIS2 answers there (loginConfig; fact version of it may be empty).
    [[nodiscard]] domain::Result<QString> knock();
    struct NewToken {
        security::SecretBytes token;
        QString uid;
        QDateTime expires;
    };
    /// A token for this device, with all five methods; the password is not needed afterwards (hub-contract.md §1.2).
    [[nodiscard]] domain::Result<NewToken> createToken(const QDateTime& expires);
    [[nodiscard]] domain::Result<void> revokeToken(const QString& uid);
    /// When the token in use dies; none where the hub does not tell.
    [[nodiscard]] domain::Result<std::optional<QDateTime>> tokenExpiry();
    [[nodiscard]] const Capabilities& capabilities() const;

    // Values of returns
    [[nodiscard]] domain::Result<RemoteForm> readForm(const FormId& form);
    struct DeltaQuery {
        QStringList dataSets{}, orgUnits{};  ///< at least one each
        bool children = true;                ///< units below, too
        QStringList periods{};               ///< either these …
        std::optional<QDateTime> since{};    ///< … or this: inclusive, UTC; overlap is the caller's
        int limit = 0, offset = 0;           ///< 0 = all
    };
    /// Rows in any order, deleted ones too. An empty answer proves nothing (hub-live.md §A2).
    [[nodiscard]] domain::Result<std::vector<RemoteValue>> readValues(const DeltaQuery& query);
    /// One POST. Kind::HubUnknown where nobody can say what became of it (cut, or a 200 that is no whole answer).
    [[nodiscard]] domain::Result<PushAnswer> pushValues(const FormId& form, std::span<const OutgoingValue> values,
                                                        bool dryRun = false);
    /// dataEntry/dataSetCompletion; HubRefused with code E7605 where compulsory cells are empty.
    [[nodiscard]] domain::Result<void> setComplete(const FormId& form, bool complete);
    struct RegistrationQuery {
        QStringList dataSets{}, orgUnits{}, periods{};
        bool children = true;
    };
    [[nodiscard]] domain::Result<std::vector<RemoteRegistration>> registrations(const RegistrationQuery& query);
    /// Newest first. What a version keeps differs: 2.42 old values, 2.43+ new ones (hub-live-242.md §4).
    [[nodiscard]] domain::Result<std::vector<AuditLine>> audit(const FormId& form, const QString& dataElement,
                                                               const QString& categoryOptionCombo);

    // Metadata
    /// One page of a list: objects as the hub wrote them. `next` is false at the end.
    struct Page {
        QList<QJsonObject> objects;
        bool next = false;
        QByteArray etag{};
        bool notModified = false;
    };
    struct ListQuery {
        QString type{};    ///< "dataElements"
        QString fields{};  ///< ":owner" or a list
        QList<QString> filters{};
        QString order{};
        int page = 1, pageSize = 60;  ///< a rich object is 2 KB: a page gets through between two cuts of a bad line
        QByteArray ifNoneMatch{};
    };
    [[nodiscard]] domain::Result<Page> list(const ListQuery& query);
    /// Any GET below /api that answers one JSON object.
    [[nodiscard]] domain::Result<QJsonObject> get(const QString& path, const QList<std::pair<QString, QString>>& query);
    struct ImportAnswer {
        int httpStatus = 0;
        QString status{};  ///< inner: OK, WARNING, ERROR
        int created = 0, updated = 0, deleted = 0, ignored = 0;
        struct Problem {
            QString type, uid, code, message, property;
        };
        std::vector<Problem> problems{};
    };
    /// POST /api/metadata, atomicMode=ALL. `package` is JSON; goes out as a gzip stream.
    [[nodiscard]] domain::Result<ImportAnswer> importMetadata(const QByteArray& package, bool validateOnly);

    // Figures
    struct AnalyticsQuery {
        QStringList dx{}, pe{}, ou{};  ///< operands "de.coc" allowed in dx
    };
    struct AnalyticsRow {
        QString dx{}, pe{}, ou{}, value{};
    };
    [[nodiscard]] domain::Result<std::vector<AnalyticsRow>> analytics(const AnalyticsQuery& query);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

}  // namespace rejista::hub
