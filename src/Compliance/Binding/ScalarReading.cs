using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;

namespace Compliance.Binding;

/// <summary>Reads the plain values that all authored files share: texts, lists, days, words out of a closed list. What is wrong is reported.</summary>
public static class ScalarReading
{
    private static readonly Keyword ZhKey = new("zh", "中文");
    private static readonly Keyword EnKey = new("en", "英文");
    private static readonly Keyword FromKey = new("from", "自");
    private static readonly Keyword UntilKey = new("until", "至");
    private static readonly LocalizedText LanguageTexts = new("按语言书写的文本", "text by language");
    private static readonly LocalizedText PeriodOfForce = new("施行期间", "period in force");

    /// <summary>Gets the keys of texts by language that have two spellings.</summary>
    public static ImmutableArray<Keyword> LanguageWords { get; } = [ZhKey, EnKey];

    /// <summary>Reads a text; a list or mapping is reported and gives <see langword="null"/>.</summary>
    public static string? Text(LocatedNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return null;
            case ScalarNode { IsNull: false } scalar:
                return NormalForm.Of(scalar.Text);
            default:
                diagnostics.Add(BindingDiagnostics.TextExpected(node.Span));
                return null;
        }
    }

    /// <summary>Reads a text by the tags of its languages, <c>{ zh: …, en: … }</c>; one at least is needed.</summary>
    public static LocalizedText? Localized(LocatedNode? node, DiagnosticBag diagnostics) =>
        WordedNodes(node, diagnostics) is { IsDefault: false } nodes
            ? LocalizedText.Of([.. nodes.Select(n => new LanguageText(n.Language, NormalForm.Of(n.Text.Text).TrimEnd()))])
            : null;

    /// <summary>Reads a text as <see cref="LocalizedNodes"/> does; one that is blank in all its languages is reported as one that is in none.</summary>
    internal static ImmutableArray<(string Language, ScalarNode Text)> WordedNodes(LocatedNode? node, DiagnosticBag diagnostics)
    {
        var nodes = LocalizedNodes(node, diagnostics);
        if (nodes.IsDefault || nodes.Any(n => !string.IsNullOrWhiteSpace(n.Text.Text)))
        {
            return nodes;
        }

        diagnostics.Add(BindingDiagnostics.TextBlank(node!.Span));
        return default;
    }

    /// <summary>Reads a text by the tags of its languages and keeps the places; Chinese and then English come first.</summary>
    /// <returns>The texts; the default where one is mistaken or there is none, which is reported.</returns>
    internal static ImmutableArray<(string Language, ScalarNode Text)> LocalizedNodes(LocatedNode? node, DiagnosticBag diagnostics, params ReadOnlySpan<Keyword> besides)
    {
        if (MappingReader.Open(node, LanguageTexts, diagnostics) is not { } reader)
        {
            return default;
        }

        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in besides)
        {
            reader.Entry(key);
            others.Add(key.Id);
        }

        var texts = ImmutableArray.CreateBuilder<(string, ScalarNode)>();
        var isWhole = true;
        foreach (var key in LanguageKeys(reader.Node).Where(k => !others.Contains(k.Id)))
        {
            if (reader.Entry(key) is not { } entry)
            {
                continue;
            }

            // A word after a comma, as in { en: Stop, or }, looks like a language without a text.
            if (reader.Optional(key) is not { } value)
            {
                diagnostics.Add(BindingDiagnostics.LanguageWithoutText(entry.Key.Span, entry.Key.Text));
                isWhole = false;
            }
            else if (Scalar(value, diagnostics) is { } text)
            {
                texts.Add((key.Id, text));
            }
            else
            {
                isWhole = false;
            }
        }

        ImmutableArray<MappingEntry> unread = [.. reader.Unread];
        foreach (var entry in unread)
        {
            diagnostics.Add(BindingDiagnostics.LanguageTagExpected(entry.Key.Span, entry.Key.Text));
        }

        if (texts.Count == 0 && isWhole && unread.IsEmpty)
        {
            diagnostics.Add(BindingDiagnostics.TextWithoutLanguage(node!.Span));
        }

        return isWhole && texts.Count > 0 ? texts.DrainToImmutable() : default;
    }

    /// <summary>Gets where the text in a language stands; the whole, where there is none.</summary>
    internal static SourceSpan SpanOf(LocatedNode node, string language) =>
        (node as MappingNode)?.Entries.FirstOrDefault(e => LanguageTag.IsIn(e.Key.Text, language) || (language == ZhKey.Id && ZhKey.Matches(e.Key.Text)) || (language == EnKey.Id && EnKey.Matches(e.Key.Text)))?.Value.Span ?? node.Span;

    // A key of three letters without a value is a word after a comma, as in { en: Stop, now }.
    private static IEnumerable<Keyword> LanguageKeys(MappingNode node) =>
        node.Entries.Where(e => LanguageTag.IsTag(e.Key.Text) && e.Key.Text != ZhKey.Id && e.Key.Text != EnKey.Id)
            .Where(e => e.Key.Text.Length != 3 || e.Value is not ScalarNode { IsNull: true })
            .Select(e => new Keyword(e.Key.Text, e.Key.Text))
            .Prepend(EnKey)
            .Prepend(ZhKey);

    /// <summary>Reads a list of texts.</summary>
    public static ImmutableArray<string> Texts(LocatedNode? node, DiagnosticBag diagnostics) =>
        [.. Items(node, diagnostics).Select(i => Text(i, diagnostics)).OfType<string>()];

    /// <summary>Gets the items of a list; another kind of node is reported and gives none.</summary>
    public static ImmutableArray<LocatedNode> Items(LocatedNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return [];
            case SequenceNode sequence:
                return sequence.Items;
            default:
                diagnostics.Add(BindingDiagnostics.ListExpected(node.Span));
                return [];
        }
    }

    /// <summary>Reads a day, <c>yyyy-MM-dd</c> and nothing else.</summary>
    public static DateOnly? Date(LocatedNode? node, DiagnosticBag diagnostics)
    {
        var text = Text(node, diagnostics);
        if (text is null)
        {
            return null;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            return day;
        }

        diagnostics.Add(BindingDiagnostics.DateExpected(node!.Span, text));
        return null;
    }

    /// <summary>Reads a number of days, as <c>90 days</c> (<see cref="DayCount"/>).</summary>
    public static int? Days(LocatedNode? node, DiagnosticBag diagnostics)
    {
        var text = Text(node, diagnostics);
        if (text is null)
        {
            return null;
        }

        if (DayCount.TryParse(text, out var days))
        {
            return days;
        }

        diagnostics.Add(BindingDiagnostics.DaysExpected(node!.Span, text));
        return null;
    }

    /// <summary>Reads <c>{ from, until }</c>; a first day after the last is reported.</summary>
    internal static EffectivePeriod? InForce(LocatedNode? node, DiagnosticBag diagnostics)
    {
        var reader = MappingReader.Open(node, PeriodOfForce, diagnostics);
        if (reader is null)
        {
            return null;
        }

        var from = Date(reader.Optional(FromKey), diagnostics);
        var until = Date(reader.Optional(UntilKey), diagnostics);
        reader.Finish();
        if (from > until)
        {
            diagnostics.Add(BindingDiagnostics.PeriodReversed(node!.Span, from.Value, until.Value));
            return null;
        }

        return new EffectivePeriod(from, until);
    }

    /// <summary>Reads a word out of a closed list.</summary>
    /// <returns>The meaning of the word; <see langword="null"/> when it is absent or unknown, which is reported.</returns>
    internal static T? Word<T>(LocatedNode? node, IReadOnlyList<(Keyword Word, T Meaning)> words, LocalizedText what, DiagnosticBag diagnostics)
        where T : struct
    {
        var text = Text(node, diagnostics);
        if (text is null)
        {
            return null;
        }

        foreach (var (word, meaning) in words)
        {
            if (word.Matches(text))
            {
                return meaning;
            }
        }

        diagnostics.Add(BindingDiagnostics.UnknownWord(node!.Span, what, text, [.. words.SelectMany(w => new[] { w.Word.Id, w.Word.Zh })]));
        return null;
    }

    /// <summary>Reads a word of an enum, in either spelling.</summary>
    /// <returns>The member; <see langword="null"/> when the word is absent or unknown, which is reported.</returns>
    public static T? Word<T>(LocatedNode? node, EnumWords<T> words, LocalizedText what, DiagnosticBag diagnostics)
        where T : struct, Enum
    {
        if (Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (words.Find(text) is { } word)
        {
            return word.Meaning;
        }

        diagnostics.Add(BindingDiagnostics.UnknownWord(node!.Span, what, text, [.. words.All.SelectMany(w => new[] { w.Id, w.Zh })]));
        return null;
    }

    private static ScalarNode? Scalar(LocatedNode node, DiagnosticBag diagnostics)
    {
        if (node is ScalarNode scalar)
        {
            return scalar;
        }

        diagnostics.Add(BindingDiagnostics.TextExpected(node.Span));
        return null;
    }
}
