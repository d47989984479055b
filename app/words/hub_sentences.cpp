#include "words/sentences.h"

#include <QCoreApplication>

#include <array>

namespace rejista::words {

using enum domain::Kind;

namespace {

// A class, so that lupdate knows the context of the texts.
class Said {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    static constexpr auto kTemplates = std::to_array<Template>({
        {HubNotSet,
         QT_TR_NOOP("This register knows no hub yet. Connect it first: address and key, from the district.")},
        {HubAddress, QT_TR_NOOP("Type the hub's address, for example hub.example.org."), "empty"},
        {HubAddress, QT_TR_NOOP("{text}: the hub is only spoken to over a secure connection. Begin with https://."),
         "notEncrypted"},
        {HubAddress, QT_TR_NOOP("{text}: only the address goes here. Type name and password in their own fields."),
         "userInfo"},
        {HubAddress, QT_TR_NOOP("{text} is not an address of a hub. It looks like hub.example.org.")},
        {HubAddress, QT_TR_NOOP("This is not an address of a hub. It looks like hub.example.org.")},
        {HubUnreachable,
         QT_TR_NOOP("No hub is known under this address. Check the address, and whether there is a line."), "notFound"},
        {HubUnreachable,
         QT_TR_NOOP("The computer is there, but no hub runs on it just now. Try later, or check the address."),
         "refused"},
        {HubUnreachable, QT_TR_NOOP("The network's proxy does not let us through. Ask who runs the network."), "proxy"},
        {HubUnreachable, QT_TR_NOOP("The network's proxy wants to know who you are. Ask who runs the network."),
         "proxySignIn"},
        {HubUnreachable, QT_TR_NOOP("The hub does not answer. Nothing is lost; try again when there is a line.")},
        {HubTimeout, QT_TR_NOOP("The line went quiet. What had arrived is kept; the next sync goes on from there.")},
        {HubCertificate, QT_TR_NOOP("The file holds no certificate in PEM form. Ask the district for the right one."),
         "caFile"},
        {HubCertificate,
         QT_TR_NOOP("The hub's certificate has run out, so nothing was sent. Check the computer's date; if it is "
                    "right, tell the district."),
         "expired"},
        {HubCertificate,
         QT_TR_NOOP(
             "By this computer's date the hub's certificate does not count yet, so nothing was sent. Set the date."),
         "notYetValid"},
        {HubCertificate,
         QT_TR_NOOP("Who answers has the certificate of another address, so nothing was sent. Check the address."),
         "hostName"},
        {HubCertificate,
         QT_TR_NOOP("This computer cannot check the hub's certificate, so nothing was sent. Ask the district for its "
                    "certificate file."),
         "unknownIssuer"},
        {HubCertificate,
         QT_TR_NOOP(
             "Who answers cannot prove that it is the hub, so nothing was sent. Check the computer's date; if it is "
             "right, ask the district for its certificate file.")},
        {NotAHub,
         QT_TR_NOOP(
             "Another page answered instead of the hub: perhaps the network asks you to sign in first. Open a web "
             "page, sign in there, and try again. Nothing is lost.")},
        {HubSignIn,
         QT_TR_NOOP("There is no key for the hub in this register. Connect again with the key of the district."),
         "missing"},
        {HubSignIn,
         QT_TR_NOOP("The hub does not take this key any more. Ask the district for a new one; what waits here "
                    "is kept."),
         "token"},
        {HubSignIn, QT_TR_NOOP("The hub does not know this name with this password. Type them again."), "password"},
        {HubSignIn, QT_TR_NOOP("The hub has locked this account for a while. Wait 15 minutes or ask the district."),
         "locked"},
        {HubSignIn, QT_TR_NOOP("The hub has switched this account off. Ask the district; what waits here is kept."),
         "disabled"},
        {HubSignIn, QT_TR_NOOP("The hub did not let us in. Check key or password; what waits here is kept.")},
        {HubToken,
         QT_TR_NOOP("The key has a typing mistake. Compare it with the sheet: capital and small letters matter.")},
        {HubForbidden,
         QT_TR_NOOP("This account may not do that at the hub. Ask the district; what waits here is kept.")},
        {HubBusy, QT_TR_NOOP("The hub is busy or being serviced. Nothing is lost; try again in a while.")},
        {HubVersion, QT_TR_NOOP("The hub runs DHIS2 {text}; 2.41 or newer is needed. Work goes on here without it.")},
        {HubVersion, QT_TR_NOOP("The hub does not say which DHIS2 it runs. Work goes on here without it.")},
        {HubCalendar,
         QT_TR_NOOP("The hub counts its periods by the calendar \"{calendar}\"; returns here use the common "
                    "one. Nothing was sent.")},
        {HubCalendar, QT_TR_NOOP("The hub counts its periods by another calendar. Nothing was sent.")},
        {HubChanged,
         QT_TR_NOOP(
             "Under this address is another database than before: a test server, or one that was restored. Nothing "
             "was sent. Ask the district; if it is right, connect again.")},
        {HubRefused, QT_TR_NOOP("The hub did not accept it. Its words: {code} {message}")},
        {HubRefused, QT_TR_NOOP("The hub did not accept it. Its words: {message}")},
        {HubRefused, QT_TR_NOOP("The hub did not accept it, and does not say why. What was typed is kept.")},
        {HubAnswer,
         QT_TR_NOOP("The hub's answer was too large, so it was not read. Nothing is lost; tell the district."),
         "tooLarge"},
        {HubAnswer, QT_TR_NOOP("The hub's answer came only in part. Nothing is lost; try again."), "truncated"},
        {HubAnswer, QT_TR_NOOP("The hub's answer could not be understood. Nothing is lost; tell the district.")},
        {HubUnknown,
         QT_TR_NOOP(
             "The line broke while sending. The next sync looks first what the hub holds, and sends only the rest.")},
        {WarehouseRefused, QT_TR_NOOP("The warehouse is being rebuilt. Try again in some minutes."), "table"},
        {WarehouseRefused, QT_TR_NOOP("The warehouse did not answer the question. Its words: {message}")},
        {WarehouseRefused, QT_TR_NOOP("The warehouse did not answer the question. Try again in some minutes.")},
        {OpenConflicts,
         QT_TR_NOOP("Something was changed both here and at the hub. Choose one; the other stays in the "
                    "history.")},
    });
};

}  // namespace

std::span<const Template> hubTemplates()
{
    return Said::kTemplates;
}

}  // namespace rejista::words
