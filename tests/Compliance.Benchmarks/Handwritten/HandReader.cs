using System.Globalization;
using System.Text.Json;
using Compliance.Benchmarks.Workload;

namespace Compliance.Benchmarks.Handwritten;

/// <summary>Reads a declaration without a vocabulary, without places and without messages.</summary>
internal static class HandReader
{
    public static HandFacts Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var companies = root.GetProperty("companies").EnumerateArray().Prepend(root.GetProperty("company"))
            .Select(c => new HandCompany(c.GetProperty("id").GetString()!, Number(c, "net_assets"), Flag(c, "has_risk_policy")))
            .ToDictionary(c => c.Id, StringComparer.Ordinal);
        var licences = root.GetProperty("licences");
        var areComplete = licences.ValueKind == JsonValueKind.Array;
        var agreements = root.GetProperty("cooperation_agreements").EnumerateArray().Select(Agreement).ToArray();
        var agreementsById = agreements.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return new HandFacts(
            [.. (areComplete ? licences : licences.GetProperty("incomplete")).EnumerateArray().Select(Licence)],
            areComplete,
            agreements,
            [.. root.GetProperty("equity_stakes").EnumerateArray().Select(s => new HandStake(Company(s, "holder"), Code(s, "control", Words.Controls), Number(s, "total_assets")))],
            [.. root.GetProperty("activities").EnumerateArray().Select(Activity)]);

        HandLicence Licence(JsonElement l) => new(
            Code(l, "kind", Words.LicenceKinds), Company(l, "holder"), Code(l, "status", Words.Statuses), Period(l, "valid"), Texts(l, "regions"));

        HandAgreement Agreement(JsonElement a) => new(
            a.GetProperty("id").GetString()!, Company(a, "company"), Text(a, "signed") is { } day ? Day(day) : null, Number(a, "fee_share"));

        HandActivity Activity(JsonElement a)
        {
            var hasAgreement = a.TryGetProperty("agreement", out var agreement);
            var (funds, credit) = (a.GetProperty("funds"), a.GetProperty("credit_data"));
            return new HandActivity(
                Code(a, "kind", Words.Kinds)!.Value,
                Period(a, "period")!.Value,
                Company(a, "performer"),
                Number(a, "volume"),
                Texts(a, "regions"),
                Texts(a, "steps") is { } steps ? Array.ConvertAll(steps, s => Array.IndexOf(Words.Steps, s)) : null,
                hasAgreement && agreement.ValueKind == JsonValueKind.String ? agreementsById[agreement.GetString()!] : null,
                hasAgreement && agreement.ValueKind == JsonValueKind.Object,
                Flag(funds, "pooled"),
                Code(funds, "first_recipient", Words.Holders),
                Flag(credit, "concerns_individuals"),
                Flag(credit, "consent_obtained"));
        }

        HandCompany? Company(JsonElement thing, string name) => Text(thing, name) is { } id ? companies[id] : null;
    }

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Code(JsonElement thing, string name, string[] codes) => Text(thing, name) is { } code ? Array.IndexOf(codes, code) : null;

    private static decimal? Number(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetDecimal() : null;

    private static bool? Flag(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetBoolean() : null;

    private static string[]? Texts(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : null;

    private static HandPeriod? Period(JsonElement thing, string name) => Text(thing, name) is { } text
        ? new HandPeriod(Day(text[..10]), text.Length > 12 ? Day(text[12..]) : int.MaxValue)
        : null;

    private static int Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
