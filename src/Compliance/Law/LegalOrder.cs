using System.Collections.Immutable;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Law;

/// <summary>A legal order, as data: what types of sources it has, how they are cited, in what languages they are authentic, whose day it is.</summary>
/// <param name="Id">The identifier, in kebab-case.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Languages">The languages of the authentic texts, by their tags (BCP 47), the first for quotations without a language; none where it has no texts of its own.</param>
/// <param name="TimeZone">The time zone by which a day begins, by its IANA name; <see langword="null"/> where it has none.</param>
/// <param name="Currency">The currency of amounts without one, by its code (ISO 4217), or <see langword="null"/>.</param>
/// <param name="SourceTypes">The types of its sources, by rank.</param>
/// <param name="Title">How the title of a source is written, with <c>{title}</c>.</param>
/// <param name="Citation">How a place in a source is written, with <c>{title}</c> and <c>{place}</c>.</param>
/// <param name="Places">The kinds of places; the first where a source names none.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record LegalOrder(
    string Id,
    LocalizedText Label,
    ImmutableArray<string> Languages,
    string? TimeZone,
    string? Currency,
    ImmutableArray<LegalSourceType> SourceTypes,
    LocalizedText Title,
    LocalizedText Citation,
    ImmutableArray<CitedPlace> Places,
    SourceSpan Span)
{
    /// <summary>Gets the order of sources that name none, such as the rules of a house: types and places without a nation.</summary>
    public static LegalOrder General { get; } = new(
        "general",
        new("一般", "General"),
        [],
        null,
        null,
        [
            new("law", new("法律", "law"), 1, LegalForce.Binding),
            new("regulation", new("法规", "regulation"), 2, LegalForce.Binding),
            new("notice", new("规范性文件", "normative document"), 3, LegalForce.Implementing),
            new("policy_document", new("政策文件", "policy document"), 4, LegalForce.NonBinding),
            new("draft", new("草案", "draft"), 5, LegalForce.Draft),
        ],
        new("《{title}》", "{title}"),
        new("《{title}》{place}", "{title}, {place}"),
        [
            new("article", new("条", "article"), new("第{base}条", "art. {number}"), new("第{base}条第{part}项", "art. {number}")),
            new("item", new("项", "item"), new("第{base}项", "item {number}"), new("第{base}项（{part}）", "item {number}")),
        ],
        default);

    /// <summary>Determines whether another order is registered with the same contents, wherever it stands.</summary>
    internal bool IsSameAs(LegalOrder other) =>
        (Id, Label, TimeZone, Currency, Title, Citation) == (other.Id, other.Label, other.TimeZone, other.Currency, other.Title, other.Citation)
        && Languages.SequenceEqual(other.Languages) && SourceTypes.SequenceEqual(other.SourceTypes) && Places.SequenceEqual(other.Places);

    /// <summary>Gets what of a text is in languages in which texts of this order are authentic, in their order; all of it where the order names no languages.</summary>
    public ImmutableArray<LanguageText> AuthenticOf(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Languages.IsEmpty ? text.Texts : [.. Languages.SelectMany(l => text.Texts.Where(t => LanguageTag.IsIn(t.Language, l)))];
    }

    /// <summary>Finds a type of source by its id or its name in one of the languages.</summary>
    public LegalSourceType? FindSourceType(string text) => SourceTypes.FirstOrDefault(t => t.Id == text || t.Label.Zh == text || t.Label.En == text);

    /// <summary>Finds a kind of place by its id or its name in one of the languages.</summary>
    public CitedPlace? FindPlace(string text) => Places.FirstOrDefault(p => p.Id == text || p.Label.Zh == text || p.Label.En == text);

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
