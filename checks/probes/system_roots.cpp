#include "probes/system_roots.h"

#include "probes/openssl_types.h"

#include <QByteArray>
#include <QFile>

#include <array>

namespace doctor {

namespace {

using LookupMethodPtr = std::unique_ptr<X509_LOOKUP_METHOD, Release<X509_LOOKUP_meth_free>>;

// A portable program brings an OpenSSL that was built for another distribution.
constexpr std::array folders{"/etc/ssl/certs", "/etc/pki/tls/certs"};
constexpr std::array bundles{
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};

template<typename Places>
QByteArray place(const char *variable, const char *builtIn, const Places &usual)
{
    if (const QByteArray wanted = qgetenv(variable); !wanted.isEmpty())
        return wanted;
    if (QFile::exists(QFile::decodeName(builtIn)))
        return builtIn;
    for (const char *each : usual)
        if (QFile::exists(QFile::decodeName(each)))
            return each;
    return {};
}

int findInBundle(X509_LOOKUP *lookup, X509_LOOKUP_TYPE type, const X509_NAME *name, X509_OBJECT *found)
{
    static char read = 0; // its address marks a lookup that has read the bundle
    if (type != X509_LU_X509 || X509_LOOKUP_get_method_data(lookup) == &read)
        return 0;
    X509_LOOKUP_set_method_data(lookup, &read);
    X509_STORE *store = X509_LOOKUP_get_store(lookup);
    readSystemBundle(store);
    X509_OBJECT *object = X509_OBJECT_retrieve_by_subject(X509_STORE_get0_objects(store), type, name);
    X509 *root = object != nullptr ? X509_OBJECT_get0_X509(object) : nullptr;
    if (root == nullptr || X509_OBJECT_set1_X509(found, root) != 1)
        return 0;
    // OpenSSL's own lookups lend what the store owns; its caller counts.
    X509_free(root);
    return 1;
}

X509_LOOKUP_METHOD *bundleMethod()
{
    static const LookupMethodPtr method = [] {
        LookupMethodPtr made(X509_LOOKUP_meth_new("bundle, when needed"));
        X509_LOOKUP_meth_set_get_by_subject(made.get(), &findInBundle);
        return made;
    }();
    return method.get();
}

} // namespace

QByteArray systemRootFor(const QList<QByteArray> &, std::chrono::milliseconds)
{
    return {};
}

bool readSystemBundle(X509_STORE *store)
{
    const QByteArray bundle = place(X509_get_default_cert_file_env(), X509_get_default_cert_file(), bundles);
    X509_LOOKUP *file = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    const bool read = file != nullptr && !bundle.isEmpty()
        && X509_load_cert_file(file, bundle.constData(), X509_FILETYPE_PEM) > 0;
    ERR_clear_error();
    return read;
}

void addSystemRoots(X509_STORE *store)
{
    const QByteArray folder = place(X509_get_default_cert_dir_env(), X509_get_default_cert_dir(), folders);
    X509_LOOKUP *byHash = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    if (byHash != nullptr && !folder.isEmpty())
        X509_LOOKUP_add_dir(byHash, folder.constData(), X509_FILETYPE_PEM);
    // Made now: the list of lookups is walked when the bundle is read.
    X509_STORE_add_lookup(store, X509_LOOKUP_file());
    X509_STORE_add_lookup(store, bundleMethod());
    ERR_clear_error();
}

} // namespace doctor
