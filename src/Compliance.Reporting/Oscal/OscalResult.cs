using System.Text.Json;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>The result for one declaration.</summary>
internal sealed class OscalResult(ComplianceReport report)
{
    private readonly string _seed = OscalUuid.Seed(report);

    /// <summary>Writes the result, an observation, risk or finding in each step.</summary>
    public IEnumerable<WriteStep> Steps(Utf8JsonWriter json)
    {
        var applied = report.Results.Where(r => r.Outcome != Outcome.NotApplicable).ToList();
        json.WriteStartObject();
        json.WriteString("uuid", Id("result"));
        json.WriteString("title", OscalText.Line(report.Declaration.Principal?.DisplayName ?? report.Declaration.Name));
        json.WriteString("description", OscalText.Line(report.Declaration.Name));
        json.WriteString("start", OscalText.Time(report.AsOf));
        json.WriteStartArray("props");
        json.WriteProp("as-of", IsoDay.Of(report.AsOf));
        if (report.Horizon is { } horizon)
        {
            json.WriteProp("horizon", IsoDay.Of(horizon));
        }

        json.WriteProp("declaration-sha256", report.Declaration.ContentHash);
        if (report.Dispositions.Waivers is { } waivers)
        {
            json.WriteProp("waivers-sha256", waivers.ContentHash);
        }

        if (report.Dispositions.Baseline is { } baseline)
        {
            json.WriteProp("baseline-sha256", baseline.ContentHash);
        }

        foreach (var assertion in report.Asserted)
        {
            json.WriteProp("asserted", $"{assertion.Path} = {assertion.Canonical}", OscalText.Both(AssertionText.Line(assertion)));
        }

        json.WriteEndArray();
        WriteSubjects(applied, json);
        WriteControls(applied, json);
        var observed = applied.Where(r => r.Outcome is Outcome.Violated or Outcome.Undetermined).ToList();
        var steps = All("observations", [.. observed.Select(r => (Action)(() => OscalObservation.Write(r, Id, report, json))), .. report.Upcoming.Select(f => (Action)(() => OscalObservation.WriteUpcoming(f, Id, report, json)))], json)
            .Concat(All("risks", [.. observed.Where(OscalRisk.Is).Select(r => (Action)(() => OscalRisk.Write(r, Id, json))), .. AbsentFinding.Of([report]).Select(a => (Action)(() => OscalDisposition.WriteAbsent(a, Id, json)))], json))
            .Concat(All("findings", [.. applied.GroupBy(r => r.Rule.Id, StringComparer.Ordinal).Select(rule => (Action)(() => OscalFinding.Write([.. rule], Id, json)))], json));
        foreach (var step in steps)
        {
            yield return step;
        }

        json.WriteEndObject();
    }

    private string Id(string kind) => OscalUuid.Of(kind, _seed);

    // The subjects examined; observations refer to them.
    private void WriteSubjects(List<RuleResult> applied, Utf8JsonWriter json)
    {
        var subjects = applied.Select(r => r.Subject).OfType<Entity>().Concat(report.Upcoming.Select(f => f.Subject)).DistinctBy(s => s.Path).OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
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

    private void WriteControls(List<RuleResult> applied, Utf8JsonWriter json)
    {
        var rules = applied.Select(r => r.Rule).Concat(report.Upcoming.Select(f => f.Rule)).DistinctBy(r => r.Id).ToList();
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
