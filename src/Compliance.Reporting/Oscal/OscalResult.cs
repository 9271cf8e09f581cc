using Compliance.Reporting.Texts;
using System.Globalization;
using System.Text.Json;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>The result for one declaration.</summary>
internal sealed class OscalResult(ReportListing listing)
{
    private readonly ComplianceReport _report = listing.Report;
    private readonly string _seed = OscalUuid.Seed(listing.Report);

    /// <summary>Writes the result, an observation, risk or finding in each step.</summary>
    public IEnumerable<WriteStep> Steps(Utf8JsonWriter json)
    {
        var applied = OscalRule.Of(listing);
        json.WriteStartObject();
        json.WriteString("uuid", Id("result"));
        json.WriteString("title", OscalText.Line(_report.Declaration.Principal?.DisplayName ?? _report.Declaration.Name));
        json.WriteString("description", OscalText.Line(_report.Declaration.Name));
        json.WriteString("start", OscalText.Time(_report.AsOf));
        json.WriteStartArray("props");
        json.WriteProp("as-of", IsoDay.Of(_report.AsOf));
        if (_report.Horizon is { } horizon)
        {
            json.WriteProp("horizon", IsoDay.Of(horizon));
        }

        json.WriteProp("declaration-sha256", _report.Declaration.ContentHash);
        if (_report.Dispositions.Waivers is { } waivers)
        {
            json.WriteProp("waivers-sha256", waivers.ContentHash);
        }

        if (_report.Dispositions.Baseline is { } baseline)
        {
            json.WriteProp("baseline-sha256", baseline.ContentHash);
        }

        if (_report.Declaration.CompanyId is { } company)
        {
            json.WriteProp("company", company);
        }

        if (_report.Settings is { } settings)
        {
            json.WriteProp("settings", settings.Summary.En, OscalText.Both(settings.Summary));
        }

        foreach (var assertion in listing.Asserted.Items)
        {
            json.WriteProp("asserted", $"{assertion.Path} = {Abbreviation.Value(assertion.Canonical)}", OscalText.Both(AssertionText.Line(assertion)));
        }

        WriteLeftOut(LeftOutText.Findings, listing.Reported, json);
        WriteLeftOut(LeftOutText.Upcoming, listing.Upcoming, json);
        WriteLeftOut(LeftOutText.Claims, listing.Asserted, json);

        json.WriteEndArray();
        var observed = listing.Reported.Items.ToList();
        WriteSubjects(observed, applied, json);
        WriteControls(applied, json);
        var steps = All("observations", [.. observed.Select(r => (Action)(() => OscalObservation.Write(r, Id, listing, json))), .. listing.Upcoming.Items.Select(f => (Action)(() => OscalObservation.WriteUpcoming(f, Id, listing, json)))], json)
            .Concat(All("risks", [.. observed.Where(OscalRisk.Is).Select(r => (Action)(() => OscalRisk.Write(r, Id, json))), .. AbsentFinding.Of([_report]).Select(a => (Action)(() => OscalDisposition.WriteAbsent(a, Id, json)))], json))
            .Concat(All("findings", [.. applied.Select(rule => (Action)(() => OscalFinding.Write(rule, Id, json)))], json));
        foreach (var step in steps)
        {
            yield return step;
        }

        json.WriteEndObject();
    }

    private string Id(string kind) => OscalUuid.Of(kind, _seed);

    // The subjects examined; observations refer to them.
    private static void WriteLeftOut<T>(LocalizedText what, ListedPart<T> part, Utf8JsonWriter json)
    {
        if (part.LeftOut > 0)
        {
            json.WriteProp("left-out", part.LeftOut.ToString(CultureInfo.InvariantCulture), OscalText.Both(LeftOutText.Of(what, part)));
        }
    }

    private void WriteSubjects(List<RuleResult> observed, List<OscalRule> applied, Utf8JsonWriter json)
    {
        // Those that observations refer to, and others as far as there is room.
        var needed = observed.Select(r => r.Subject).OfType<Entity>().Concat(listing.Upcoming.Items.Select(f => f.Subject)).DistinctBy(s => s.Path).ToList();
        var subjects = needed
            .Concat(applied.SelectMany(r => r.Subjects).DistinctBy(s => s.Path).ExceptBy(needed.Select(s => s.Path), s => s.Path, StringComparer.Ordinal).Take(Math.Max(0, listing.Limits.Listed - needed.Count)))
            .OrderBy(s => s.Path, StringComparer.Ordinal)
            .ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        json.WriteStartObject("local-definitions");
        json.WriteStartArray("components");
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("uuid", Id($"subject {subject.Path}"));
            json.WriteString("type", subject.Type.Id);
            json.WriteString("title", OscalText.Both(subject.Label));
            json.WriteString("description", OscalText.Line(subject.Path));
            json.WriteStartObject("status");
            json.WriteString("state", "operational");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteControls(List<OscalRule> applied, Utf8JsonWriter json)
    {
        var rules = applied.Select(r => r.Rule).Concat(_report.Upcoming.Select(f => f.Rule)).DistinctBy(r => r.Id).ToList();
        var clauses = rules.SelectMany(r => r.Clauses).Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject("reviewed-controls");
        json.WriteStartArray("control-selections");
        json.WriteStartObject();
        WriteIds("include-controls", "control-id", clauses, json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("control-objective-selections");
        json.WriteStartObject();
        WriteIds("include-objectives", "objective-id", [.. rules.Select((Rule r) => r.Id).Order(StringComparer.Ordinal)], json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // OSCAL does not allow empty lists: they are left out.
    private static void WriteIds(string list, string name, List<string> ids, Utf8JsonWriter json)
    {
        if (ids.Count == 0)
        {
            json.WriteStartObject("include-all");
            json.WriteEndObject();
            return;
        }

        json.WriteStartArray(list);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString(name, id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<WriteStep> All(string list, List<Action> items, Utf8JsonWriter json)
    {
        if (items.Count == 0)
        {
            yield break;
        }

        json.WriteStartArray(list);
        foreach (var write in items)
        {
            write();
            yield return default;
        }

        json.WriteEndArray();
    }
}
