using Compliance.Cli.Explaining.Names;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Terms;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the pages of thresholds and terms.</summary>
internal static class TermPages
{
    /// <summary>Makes the page of a threshold.</summary>
    public static ExplainedPage Of(Parameter parameter, UseIndex use) => new("threshold", parameter.Id, parameter.Label, parameter.Span,
    [
        [new("type", PageLabels.Type, [PageLine.Of(TypeText.Of(parameter.Type))]), new("values", PageLabels.Values, [.. parameter.Values.Select(RulePages.Value)])],
        [VocabularyPages.ReadBy(use.RulesNaming(parameter))],
    ])
    { Subtitle = PageLine.Of(ExplainLabels.Parameter) };

    /// <summary>Makes the page of a term.</summary>
    public static ExplainedPage Of(Definition definition, UseIndex use) => new("term", $"{definition.Subject.Id}.{definition.Id}", definition.Label, definition.Span,
    [
        [
            new("type", PageLabels.Type, [PageLine.Of(TypeText.Of(definition.Type))]),
            new("subject", ExplainLabels.Subject, [PageLine.Joined(definition.Subject.Label, LocalizedText.Same($" ({definition.Subject.Id})"))]) { Names = [definition.Subject.Id] },
            new("means", PageLabels.Meaning, RulePages.Meaning(definition)),
            new("basis", ExplainLabels.Basis, [.. definition.Basis.SelectMany(CitationLines.Of)]),
        ],
        [VocabularyPages.ReadBy(use.RulesNaming(definition))],
    ])
    { Subtitle = PageLine.Of(ExplainLabels.Definition) };
}
