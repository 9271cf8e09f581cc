using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Law;
using Compliance.Syntax;

namespace Compliance.Rules.Binding;

/// <summary>Finds what a rule demands: exactly one of requires, forbids, encourages, and one that fits the modality.</summary>
internal sealed class RequirementBinder(BindingContext context)
{
    private static readonly (Keyword Word, RequirementKind Kind)[] Demands =
        [(LawKeywords.Requires, RequirementKind.Requires), (LawKeywords.Forbids, RequirementKind.Forbids), (LawKeywords.Encourages, RequirementKind.Encourages)];

    /// <summary>Finds the demand; none, several, or one that does not fit is reported.</summary>
    /// <returns>The first demand written, or <see langword="null"/>.</returns>
    public (RequirementKind Kind, LocatedNode Body)? Bind(MappingReader reader, Modality? modality, LocatedNode? modalityNode)
    {
        (Keyword Word, RequirementKind Kind, MappingEntry Entry)[] written =
        [
            .. Demands.Select(d => (d.Word, d.Kind, Entry: reader.Entry(d.Word)))
                .Where(d => d.Entry is not null)
                .Select(d => (d.Word, d.Kind, d.Entry!)),
        ];
        foreach (var (word, _, entry) in written.Skip(1))
        {
            context.Diagnostics.Add(RuleDiagnostics.OnlyOneOf(entry.Key.Span, written[0].Word, word, written[0].Entry.Key.Span));
        }

        if (written.Length == 0)
        {
            var place = reader.Node.Entries.IsEmpty ? reader.Node.Span : reader.Node.Entries[0].Key.Span;
            context.Diagnostics.Add(RuleDiagnostics.RequirementMissing(place));
            return null;
        }

        if (modality is { } said)
        {
            ReportMisfit(said, modalityNode!, written[0].Word, written[0].Entry);
        }

        return (written[0].Kind, written[0].Entry.Value);
    }

    private void ReportMisfit(Modality modality, LocatedNode modalityNode, Keyword demand, MappingEntry entry)
    {
        var fitting = LawKeywords.RuleModalities.FirstOrDefault(m => m.Modality == modality).Demands;
        if (fitting is null)
        {
            context.Diagnostics.Add(RuleDiagnostics.ModalityNotForRules(modalityNode.Span, ((ScalarNode)modalityNode).Text));
        }
        else if (!fitting.Contains(demand))
        {
            var word = Keyword.Of(WordsOfLaw.Modalities[modality]);
            context.Diagnostics.Add(RuleDiagnostics.ModalityDoesNotFit(entry.Key.Span, word, demand, fitting));
        }
    }
}
