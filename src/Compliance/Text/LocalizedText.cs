using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Text.Cultures;
using Compliance.Text.Json;

namespace Compliance.Text;

/// <summary>One text in one language or several. The tool's own are in Chinese and English; an authored one is in those in which it was written.</summary>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed record LocalizedText
{
    // Nothing for a text in Chinese and English, as nearly all are.
    private readonly LanguageText[]? _texts;

    /// <summary>Creates a text in Chinese and English.</summary>
    /// <param name="zh">The Chinese text.</param>
    /// <param name="en">The English text.</param>
    public LocalizedText(string zh, string en)
    {
        Zh = zh;
        En = en;
    }

    private LocalizedText(ImmutableArray<LanguageText> texts)
    {
        _texts = [.. texts];
        var (chinese, english) = (Find("zh"), Find("en"));
        Zh = chinese ?? english ?? texts[0].Text;
        En = english ?? chinese ?? texts[0].Text;
        OnlyLanguage = chinese is not null && english is not null ? null
            : texts.FirstOrDefault(t => LanguageTag.IsIn(t.Language, "zh") || LanguageTag.IsIn(t.Language, "en"), texts[0]).Language;
    }

    /// <summary>Gets the Chinese text; where there is none the English, and where there is neither the first that was written.</summary>
    public string Zh { get; }

    /// <summary>Gets the English text; where there is none the Chinese, and where there is neither the first that was written.</summary>
    public string En { get; }

    /// <summary>Gets the tag of the one language in which the text is shown to readers of Chinese and of English alike; <see langword="null"/> where it is in both.</summary>
    public string? OnlyLanguage { get; }

    /// <summary>Gets whether the text is in Chinese and English and nothing else.</summary>
    public bool IsBilingual => _texts is null;

    /// <summary>Gets the texts by language, in the order in which they were written; Chinese and then English where these are all.</summary>
    public ImmutableArray<LanguageText> Texts => _texts is null ? [new("zh", Zh), new("en", En)] : [.. _texts];

    /// <summary>Creates a text of what is written in each language.</summary>
    /// <param name="texts">The texts, one at least.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static LocalizedText Of(params ImmutableArray<LanguageText> texts) => texts switch
    {
        [] => throw new ArgumentException("A text is in one language at least.", nameof(texts)),
        [{ Language: "zh" } zh, { Language: "en" } en] => new(zh.Text, en.Text),
        [{ Language: "en" } en, { Language: "zh" } zh] => new(zh.Text, en.Text),
        _ => new(texts),
    };

    /// <summary>The same words in all languages: an identifier, a number, a name.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Gets the text in a language, or in a regional form of it.</summary>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The text; <see langword="null"/> where there is none in that language.</returns>
    public string? Find(string language)
    {
        if (IsBilingual)
        {
            return language == "zh" ? Zh : language == "en" ? En : null;
        }

        foreach (var text in Texts)
        {
            if (LanguageTag.IsIn(text.Language, language))
            {
                return text.Text;
            }
        }

        return null;
    }

    /// <summary>Gets the text in <paramref name="language"/>.</summary>
    /// <returns>
    /// One of the texts; for <see cref="Language.Both"/> the Chinese, a separator and the English. A text that is not in the language asked for
    /// comes with the tag of its own before it: <c>[de] Anbieter</c>.
    /// </returns>
    public string In(Language language) => language switch
    {
        Language.Zh => Marked(Zh, "zh"),
        Language.En => Marked(En, "en"),
        Language.Both => Zh != En ? $"{Zh} / {En}" : OnlyLanguage is null || LanguageTag.IsIn(OnlyLanguage, "zh") ? Zh : Marked(Zh, "en"),
    };

    /// <summary>Gets the text in both languages, as <see cref="In"/> does for <see cref="Language.Both"/>: in <c>$"{finding.Message}"</c> it is the text.</summary>
    public override string ToString() => In(Language.Both);

    /// <summary>Determines whether another text says the same in the same languages.</summary>
    public bool Equals(LocalizedText? other) =>
        other is not null
        && Zh == other.Zh
        && En == other.En
        && (_texts is null ? other._texts is null : other._texts is not null && _texts.AsSpan().SequenceEqual(other._texts));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Zh, En);

    private string Marked(string text, string language) =>
        OnlyLanguage is null || LanguageTag.IsIn(OnlyLanguage, language) ? text : new LanguageText(OnlyLanguage, text).ToString();
}
