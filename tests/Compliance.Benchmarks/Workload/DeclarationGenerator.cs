using System.Globalization;
using System.Text.Json;

namespace Compliance.Benchmarks.Workload;

/// <summary>Makes declarations as JSON: a company with two affiliates, about 5 licences, 12 activities, 4 agreements, 4 stakes.</summary>
/// <remarks>What the rules tell activities apart by is always declared; of everything else some hundredths are left out.</remarks>
internal sealed class DeclarationGenerator(ulong seed, int percentUndeclared)
{
    private readonly SeededRandom _random = new(seed);
    private string[] _companies = ["platform", "pay", "credit"];
    private IReadOnlyList<string> _performers = Words.Companies;

    /// <summary>Makes some declarations.</summary>
    public byte[][] Many(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    /// <summary>Makes a declaration.</summary>
    public byte[] One() => One(activities: 9 + _random.Below(7), licences: 3 + _random.Below(5));

    /// <summary>Makes a declaration of a group that grows with its activities: a company for a hundred of them, a licence for ten.</summary>
    public byte[] OfGroup(int activities)
    {
        _companies = [.. Enumerable.Range(0, Math.Max(3, activities / 100)).Select(i => $"company-{i}")];
        _performers = _companies;
        return One(activities, activities / 10);
    }

    private byte[] One(int activities, int licences)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("company");
            Company(json, _companies[0]);
            json.WriteEndObject();
            json.WriteStartArray("companies");
            Things(json, _companies.Length - 1, i => Company(json, _companies[i + 1]));
            json.WriteEndArray();
            List(json, "licences", licences, i => Licence(json, i));
            List(json, "cooperation_agreements", 4, i => Agreement(json, i), mayBeIncomplete: false);
            List(json, "equity_stakes", 4, i => Stake(json, i), mayBeIncomplete: false);
            List(json, "activities", activities, i => Activity(json, i), mayBeIncomplete: false);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private void Company(Utf8JsonWriter json, string id)
    {
        json.WriteString("id", id);
        Text(json, "name", "某某科技有限公司");
        Number(json, "net_assets", 1_000_000_000L * (1 + _random.Below(90)));
        Flag(json, "has_risk_policy", 80);
    }

    private void Licence(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"licence-{index}");
        Text(json, "kind", _random.Of(Words.Held));
        Text(json, "holder", _random.Of(_performers));
        Text(json, "status", _random.In100(90) ? "valid" : _random.Of(Words.Statuses));
        Text(json, "valid", Period(2018, 3, 90));
        Texts(json, "regions", Words.Places, 2);
    }

    private void Agreement(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"agreement-{index}");
        Text(json, "company", _random.Of(_performers));
        Text(json, "signed", Day(2018 + _random.Below(5)));
        Number(json, "fee_share", _random.Below(36));
    }

    private void Stake(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"stake-{index}");
        Text(json, "holder", _random.Of(_performers));
        Text(json, "control", _random.Of(Words.Controls));
        Number(json, "total_assets", 100_000_000L * (1 + _random.Below(100)));
    }

    private void Activity(Utf8JsonWriter json, int index)
    {
        json.WriteString("id", $"activity-{index}");
        json.WriteString("kind", _random.Of(Words.Kinds));
        json.WriteString("channel", _random.Of(Words.Channels));
        json.WriteString("customer_kind", _random.Of(Words.Customers));
        json.WriteString("period", Period(2023, 4, 50));
        Text(json, "performer", _random.Of(_performers));
        Number(json, "volume", 1_000_000L * (1 + _random.Below(105)));
        Texts(json, "regions", Words.Regions, 1 + _random.Below(2));
        Texts(json, "steps", Words.Carried, _random.Below(4));
        Text(json, "agreement", _random.In100(70) ? $"agreement-{_random.Below(4)}" : null);
        json.WriteStartObject("funds");
        Flag(json, "pooled", 2);
        Text(json, "first_recipient", _random.Of(Words.Recipients));
        json.WriteEndObject();
        json.WriteStartObject("credit_data");
        Flag(json, "concerns_individuals", 40);
        Flag(json, "consent_obtained", 97);
        json.WriteEndObject();
    }

    private void List(Utf8JsonWriter json, string name, int count, Action<int> thing, bool mayBeIncomplete = true)
    {
        var isIncomplete = mayBeIncomplete && _random.In100(percentUndeclared);
        if (isIncomplete)
        {
            json.WriteStartObject(name);
        }

        json.WriteStartArray(isIncomplete ? "incomplete" : name);
        Things(json, count, thing);
        json.WriteEndArray();
        if (isIncomplete)
        {
            json.WriteEndObject();
        }
    }

    private static void Things(Utf8JsonWriter json, int count, Action<int> thing)
    {
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            thing(i);
            json.WriteEndObject();
        }
    }

    // A value of null is written as none: declared, and absent.
    private void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (_random.In100(percentUndeclared))
        {
            return;
        }

        if (value is null)
        {
            json.WriteStartObject(name);
            json.WriteBoolean("none", true);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private void Number(Utf8JsonWriter json, string name, long value)
    {
        if (!_random.In100(percentUndeclared))
        {
            json.WriteNumber(name, value);
        }
    }

    private void Flag(Utf8JsonWriter json, string name, int percentTrue)
    {
        if (!_random.In100(percentUndeclared))
        {
            json.WriteBoolean(name, _random.In100(percentTrue));
        }
    }

    private void Texts(Utf8JsonWriter json, string name, string[] choices, int count)
    {
        var first = _random.Below(choices.Length);
        if (_random.In100(percentUndeclared))
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            json.WriteStringValue(choices[(first + i) % choices.Length]);
        }

        json.WriteEndArray();
    }

    private string Period(int fromYear, int years, int percentOpen)
    {
        var from = fromYear + _random.Below(years);
        return $"{Day(from)}..{(_random.In100(percentOpen) ? string.Empty : Day(from + 1 + _random.Below(5)))}";
    }

    private string Day(int year) => new DateOnly(year, 1 + _random.Below(12), 1 + _random.Below(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
