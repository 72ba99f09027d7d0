#pragma once

#include "evidence/observation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>
#include <type_traits>

//! \file How one value of evidence becomes JSON and back. Reading takes anything: a value of the wrong type
//! is the default, a long one is cut. Private to evidence/json*.cpp; the members are listed in json_fields.h.
namespace doctor::codec {

inline constexpr qsizetype maxCharacters = 4096; //!< of one string
inline constexpr qsizetype maxEntries = 1000;    //!< of one array

//! Cut to maxCharacters, never through a surrogate pair.
QString bounded(const QString &text);
QJsonValue timeToJson(const QDateTime &time); //!< undefined when invalid
//! UTC; a text without an offset is taken for UTC, so that no time zone of this computer comes in.
QDateTime timeFromJson(const QJsonValue &json);

//! Its list(archive) calls archive(key, &T::member) for every member of T.
template<class T>
struct Fields;

//! Structs are objects of their members; everything else has a specialisation below.
template<class T>
struct Codec {
    struct Writer {
        const T &value;
        const T defaults{};
        QJsonObject object{};
        template<class Member>
        void operator()(QLatin1String key, Member T::*member)
        {
            const QJsonValue json = Codec<Member>::encode(value.*member);
            if (json != Codec<Member>::encode(defaults.*member))
                object.insert(key, json);
        }
    };
    struct Reader {
        const QJsonObject object;
        T value{};
        template<class Member>
        void operator()(QLatin1String key, Member T::*member)
        {
            if (const auto found = object.constFind(key); found != object.constEnd())
                value.*member = Codec<Member>::decode(*found, value.*member);
        }
    };

    static QJsonValue encode(const T &value)
    {
        Writer writer{value};
        Fields<T>::list(writer);
        return writer.object;
    }
    static T decode(const QJsonValue &json, const T & = {})
    {
        Reader reader{json.toObject()};
        Fields<T>::list(reader);
        return reader.value;
    }
};

template<>
struct Codec<QString> {
    static QJsonValue encode(const QString &value) { return value; }
    static QString decode(const QJsonValue &json, const QString &fallback)
    {
        return json.isString() ? bounded(json.toString()) : fallback;
    }
};

template<>
struct Codec<bool> {
    static QJsonValue encode(bool value) { return value; }
    static bool decode(const QJsonValue &json, bool fallback) { return json.toBool(fallback); }
};

template<>
struct Codec<double> {
    static QJsonValue encode(double value) { return value; }
    static double decode(const QJsonValue &json, double fallback) { return json.toDouble(fallback); }
};

template<class Integer>
requires std::is_integral_v<Integer>
struct Codec<Integer> {
    static QJsonValue encode(Integer value) { return qint64{value}; }
    static Integer decode(const QJsonValue &json, Integer fallback)
    {
        const qint64 number = json.toInteger(fallback);
        const bool fits = number >= qint64{std::numeric_limits<Integer>::min()}
            && number <= qint64{std::numeric_limits<Integer>::max()};
        return fits ? static_cast<Integer>(number) : fallback;
    }
};

template<>
struct Codec<QDateTime> {
    static QJsonValue encode(const QDateTime &value) { return timeToJson(value); }
    static QDateTime decode(const QJsonValue &json, const QDateTime &) { return timeFromJson(json); }
};

template<>
struct Codec<AddressClass> {
    static QJsonValue encode(AddressClass value) { return addressClassId(value); }
    static AddressClass decode(const QJsonValue &json, AddressClass fallback)
    {
        return addressClassFromId(json.toString()).value_or(fallback);
    }
};

template<class T>
struct Codec<QList<T>> {
    static QJsonValue encode(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(Codec<T>::encode(value));
        return array;
    }
    static QList<T> decode(const QJsonValue &json, const QList<T> &)
    {
        const QJsonArray array = json.toArray();
        QList<T> values;
        for (qsizetype i = 0; i < qMin(array.size(), maxEntries); ++i)
            values.append(Codec<T>::decode(array.at(i), T{}));
        return values;
    }
};

template<class T>
struct Codec<std::optional<T>> {
    static QJsonValue encode(const std::optional<T> &value)
    {
        return value ? Codec<T>::encode(*value) : QJsonValue(QJsonValue::Undefined);
    }
    static std::optional<T> decode(const QJsonValue &json, const std::optional<T> &)
    {
        return json.isObject() ? std::optional<T>(Codec<T>::decode(json, T{})) : std::nullopt;
    }
};

} // namespace doctor::codec
