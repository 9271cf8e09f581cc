using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>
/// Who holds the money of an activity, from payer to payee; who decided a finding is marked. It is drawn for vocabularies whose activities have
/// the object <c>funds</c> with the fields <c>first_recipient</c>, <c>holder_while_pending</c>, <c>split_by</c> and <c>settlement_initiator</c>; for others nothing is drawn.
/// </summary>
internal static class FundsFlow
{
    private const int Most = 8;
    private const string Object = "funds";

    private static readonly string[] Holders = ["first_recipient", "holder_while_pending", "split_by"];
    private static readonly LocalizedText Caption = new("资金流：起决定作用的环节以红色标出", "Funds flow: what decided a finding is red");
    private static readonly LocalizedText Payer = new("付款人", "Payer");
    private static readonly LocalizedText Payee = new("收款人", "Payee");

    public static void Write(IReadOnlyList<ComplianceReport> reports, HtmlBuilder html)
    {
        List<(Entity Thing, HashSet<string> Facts)> flows =
        [
            .. reports.SelectMany(r => r.Findings.Where(f => f.Kind != FindingKind.Opportunity).SelectMany(f => f.Evidence.Select(e => e.Path).Where(p => p.Contains($".{Object}.", StringComparison.Ordinal)).Select(p => (f.Subject, Path: p)))
                .Where(f => f.Path.StartsWith($"{f.Subject.Path}.", StringComparison.Ordinal))
                .GroupBy(f => f.Subject.Path, StringComparer.Ordinal)
                .Select(g => (g.First().Subject, g.Select(f => f.Path).ToHashSet(StringComparer.Ordinal)))),
        ];
        List<(Entity Thing, List<FlowStep> Steps)> drawn = [.. flows.Select(f => (f.Thing, Steps(f.Thing, f.Facts))).Where(f => f.Item2.Count > 2).Take(Most)];
        if (drawn.Count == 0)
        {
            return;
        }

        Figure.Open(html, "funds", Caption);
        for (var i = 0; i < drawn.Count; i++)
        {
            FlowPicture.Write(html, FormattableString.Invariant($"funds-{i}"), drawn[i].Thing.Label, drawn[i].Steps);
        }

        Figure.Close(html);
    }

    private static List<FlowStep> Steps(Entity thing, HashSet<string> facts)
    {
        if (thing.Type.Find(Object) is not { } field || thing.Facts[field] is not RecordValue funds)
        {
            return [];
        }

        List<FlowStep> steps = [new(null, Payer, IsMarked: false)];
        foreach (var holder in Holders)
        {
            if (funds.Type.Find(holder) is { } place && funds[place] is CodeValue code)
            {
                steps.Add(new(place.Label, code.Value.Label, facts.Contains($"{thing.Path}.{Object}.{holder}")));
            }
        }

        steps.Add(Initiator(thing, funds, facts) is { } initiator ? initiator with { Name = Payee } : new(null, Payee, IsMarked: false));
        return steps;
    }

    // Who carries out the settlement stands above the last arrow.
    private static FlowStep? Initiator(Entity thing, RecordValue funds, HashSet<string> facts) =>
        funds.Type.Find("settlement_initiator") is { } place && funds[place] is CodeValue code
            ? new(new($"{place.Label.Zh}：{code.Value.Label.Zh}", $"{place.Label.En}: {code.Value.Label.En}"), Payee, facts.Contains($"{thing.Path}.{Object}.settlement_initiator")) { MarksArrow = true }
            : null;
}
