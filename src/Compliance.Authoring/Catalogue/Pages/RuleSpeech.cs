using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>What a finding says, with the names of facts in square brackets where a finding has their values.</summary>
internal static class RuleSpeech
{
    private static readonly LocalizedText Days = new("所涉日期", "days");

    /// <summary>Gets the text.</summary>
    public static LocalizedText Of(LocalizedTemplate template, Variable subject) => LocalizedText.Of(
    [
        .. template.Templates.Select(t => new LanguageText(t.Language, string.Concat(t.Template.Parts.Select(p => Part(p, subject, LanguageTag.IsIn(t.Language, "zh") ? Language.Zh : Language.En))))),
    ]);

    private static string Part(MessagePart part, Variable subject, Language language) =>
        part.IsDays ? $"[{Days.In(language)}]" : part.Value is { } value ? $"[{ConditionText.Of(value, subject).In(language)}]" : part.Text;
}
