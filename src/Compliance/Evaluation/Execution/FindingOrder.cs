using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>The order of findings: violations first, then by severity, rule id, subject and time. It is total.</summary>
internal static class FindingOrder
{
    /// <summary>Puts findings in order.</summary>
    public static void Sort(Finding[] findings) => ShortSort.Sort(findings, InOrder);

    /// <summary>Compares for the order of the report. No two are equal: the results of one rule for one subject differ in the law day.</summary>
    public static int InOrder(Finding a, Finding b)
    {
        var order = ((int)b.Kind).CompareTo((int)a.Kind);
        order = order != 0 ? order : ((int)b.Rule.Severity).CompareTo((int)a.Rule.Severity);
        order = order != 0 ? order : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        order = order != 0 ? order : a.Subject.Index.CompareTo(b.Subject.Index);
        return order != 0 ? order : a.Part.LawDay.CompareTo(b.Part.LawDay);
    }
}
