using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Syntax;

namespace Compliance.Dispositions;

/// <summary>Reads which rules a waiver reaches: a list of ids, or the word for all.</summary>
internal sealed class WaiverRuleBinder(Rulebook rulebook, DiagnosticBag diagnostics)
{
    /// <summary>Reads <c>rules</c>; those of the safety bottom line are refused by name and left out of all.</summary>
    public (ImmutableArray<Rule> Rules, bool IsAll) Bind(MappingReader reader)
    {
        var node = reader.Required(WaiverKeywords.Rules);
        if (node is ScalarNode word)
        {
            if (WaiverKeywords.All.Matches(word.Text))
            {
                return ([.. rulebook.Rules.Where(r => !r.IsSafetyBottomLine)], true);
            }

            return ([.. One(word)], false);
        }

        var items = ScalarReading.Items(node, diagnostics);
        if (node is SequenceNode { Items.IsEmpty: true })
        {
            diagnostics.Add(WaiverDiagnostics.NoRules(node.Span));
        }

        return ([.. items.SelectMany(One).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)], false);
    }

    private IEnumerable<Rule> One(LocatedNode node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return [];
        }

        if (rulebook.FindRule(id) is not { } rule)
        {
            diagnostics.Add(WaiverDiagnostics.UnknownRule(node.Span, id, [.. rulebook.Rules.Select(r => r.Id)]));
            return [];
        }

        if (rule.IsSafetyBottomLine)
        {
            diagnostics.Add(WaiverDiagnostics.BottomLine(node.Span, rule));
            return [];
        }

        return [rule];
    }
}
