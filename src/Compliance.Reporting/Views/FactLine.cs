using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>A line of evidence.</summary>
/// <param name="Owner">The thing they are of; nothing where it is the subject, whose name stands above the finding, or a list, which is of no thing.</param>
/// <param name="Items">The facts, one at least; the place of the first is that of the line.</param>
internal sealed record FactLine(EvidenceOwner? Owner, IReadOnlyList<Evidence> Items)
{
    /// <summary>Gets how many facts it holds.</summary>
    public int Facts => Items.Count;

    /// <summary>Gets the line in both languages.</summary>
    public LocalizedText Text => new(In(Language.Zh), In(Language.En));

    /// <summary>Gets the line with its place.</summary>
    public string WithPlace(Language language) => SourcePlace.Of(Items[0].Span) is { } place ? $"{In(language)}  {place}" : In(language);

    // The path tells things of one name apart. In both languages the name and the value are each in both; in one, what falls back is marked in
    // the finding above, and not at each word.
    private string In(Language language)
    {
        var facts = string.Join(", ", Items.Select(i => Fact(i, language)));
        return Owner is null ? facts : $"{new LocalizedText($"{Owner.Path} {Owner.Label.Zh}", $"{Owner.Path} {Owner.Label.En}").In(language)}: {facts}";
    }

    private static string Fact(Evidence evidence, Language language) => language switch
    {
        Language.Zh => $"{(evidence.Field ?? evidence.Label).Zh} = {evidence.Display.Zh}",
        Language.En => $"{(evidence.Field ?? evidence.Label).En} = {evidence.Display.En}",
        Language.Both => $"{(evidence.Field ?? evidence.Label).In(language)} = {evidence.Display.In(language)}",
    };
}
