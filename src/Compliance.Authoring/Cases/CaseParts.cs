using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Rules;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>Reads what cases and corpus files have alike: the rule, the day of the judgement, the declaration.</summary>
internal static class CaseParts
{
    /// <summary>Finds the rule that a node names; an unknown one is reported.</summary>
    /// <param name="node">The id.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="hasFile">Whether an id is that of a rule with a mistake, which is reported where it is; <see langword="null"/> where all rules are sound.</param>
    public static Rule? FindRule(LocatedNode? node, Rulebook rulebook, DiagnosticBag diagnostics, Func<string, bool>? hasFile)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        var rule = rulebook.FindRule(id);
        if (rule is null && hasFile?.Invoke(id) != true)
        {
            diagnostics.Add(CaseDiagnostics.UnknownRule(node!.Span, id, [.. rulebook.Rules.Select(r => r.Id)]));
        }

        return rule;
    }

    /// <summary>Reads the day of the judgement; one on which nothing can be judged is reported.</summary>
    public static DateOnly? ReadDay(LocatedNode? node, DiagnosticBag diagnostics)
    {
        var day = ScalarReading.Date(node, diagnostics);
        if (day is not { } written || JudgementDay.IsPossible(written))
        {
            return day;
        }

        diagnostics.Add(CaseDiagnostics.DayImpossible(node!.Span, written));
        return null;
    }

    /// <summary>Reads the declaration under <c>given</c>.</summary>
    public static MappingNode? ReadGiven(LocatedNode? node, DiagnosticBag diagnostics) =>
        MappingReader.Open(node, new LocalizedText(CaseWords.Given.Zh, CaseWords.Given.Id), diagnostics)?.Node;

    /// <summary>Reports that neither the reader nor the declaration names the day of the judgement.</summary>
    public static void CheckDay(MappingReader reader, MappingNode given, DiagnosticBag diagnostics)
    {
        if (reader.Optional(CaseWords.AsOf) is null && !given.Entries.Any(e => CaseWords.AsOf.Matches(e.Key.Text)))
        {
            diagnostics.Add(CaseDiagnostics.DayMissing(reader.Node.Entries[0].Key.Span));
        }
    }
}
