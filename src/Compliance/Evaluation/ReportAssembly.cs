using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Execution;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Puts the results of all rules together. The order is total.</summary>
internal static class ReportAssembly
{
    public static ComplianceReport Assemble(string engineVersion, Rulebook rulebook, EvaluationRequest request, CompactResults rows) => new()
    {
        EngineVersion = engineVersion,
        Rulebook = rulebook,
        Declaration = request.Declaration,
        AsOf = request.AsOf,
        Horizon = request.Horizon,
        Upcoming = rows.Upcoming,
        Results = default,
        Findings = Sorted(rows.Findings),
        Questions = default,
        Details = new((IDeferredSource<ReportDetails>)rows),
        AssertedLater = new((IDeferredSource<ImmutableArray<Assertion>>)rows),
        Counts = rows.Counts,
    };

    private static ImmutableArray<Finding> Sorted(ImmutableArray<Finding> findings) => findings.IsEmpty ? findings : findings.Sort(InOrder);

    // No two are equal: the results of one rule for one subject differ in the law day.
    private static int InOrder(Finding a, Finding b)
    {
        var order = b.Kind.CompareTo(a.Kind);
        order = order != 0 ? order : b.Rule.Severity.CompareTo(a.Rule.Severity);
        order = order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        order = order != 0 ? order : a.Subject.Index.CompareTo(b.Subject.Index);
        return order != 0 ? order : a.Part.LawDay.CompareTo(b.Part.LawDay);
    }
}
