using System.Buffers;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Architecture.Tests;

/// <summary>The names of nations, their institutions, money, places, instruments and clocks, as the shipped rules register them.</summary>
internal sealed class NationalNames
{
    // Words of the language that are also the name of something national: the unit of a currency, a district, a body named by a common word.
    private static readonly string[] CommonWords = ["元", "won", "yen", "euro", "$", "Jersey", "Jordan", "Chad", "Mali", "Niger", "Togo", "Guinea"];

    private readonly SearchValues<string> _search;
    private readonly string[] _names;

    private NationalNames(string[] names)
    {
        _names = names;
        _search = SearchValues.Create(names, StringComparison.Ordinal);
    }

    /// <summary>Gets the names that the shipped packs register.</summary>
    public static NationalNames OfShippedPacks()
    {
        var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
        return new NationalNames([.. Names(rulebook).Where(n => n.Length > 1 && !CommonWords.Contains(n)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Finds the names in a text.</summary>
    public IEnumerable<string> In(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(_search) is >= 0 and var next; at++)
        {
            at += next;
            if (Array.Find(_names, n => string.CompareOrdinal(text, at, n, 0, n.Length) == 0 && IsWhole(text, at, n)) is { } name)
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<string> Names(Rulebook rulebook) =>
    [
        .. rulebook.Sources.SelectMany(s => Texts(s.Title)),
        .. rulebook.Sources.SelectMany(s => s.Issuers),
        .. rulebook.LegalOrders.SelectMany(o => Texts(o.Label).Append(o.TimeZone ?? string.Empty)),
        .. rulebook.Vocabulary.Currencies.SelectMany(c => Texts(c.Label).Append(c.Id).Concat(c.Words)),
        .. rulebook.Vocabulary.Regions.Trees.SelectMany(t => Texts(t.Label)),
        .. rulebook.Vocabulary.Regions.All("cn").Where(r => r.Code.Length == 2).SelectMany(r => Texts(r.Label)),
        .. rulebook.Vocabulary.Regions.All("iso3166").SelectMany(r => Texts(r.Label)),
        "China", "Zhejiang", "Hangzhou", "PBoC", "CSRC", "NFRA", "CBIRC", "SAMR", "GB/T 2260", "NUTS", "RMB", "yuan", "浙江", "中国", "人民银行",
    ];

    private static IEnumerable<string> Texts(LocalizedText text) => text.Texts.Select(t => t.Text);

    // A Latin name is a word of its own: a country is not in the name of its language.
    private static bool IsWhole(string text, int at, string name) =>
        !(char.IsAsciiLetter(name[0]) && at > 0 && char.IsAsciiLetter(text[at - 1]))
        && !(char.IsAsciiLetter(name[^1]) && at + name.Length < text.Length && char.IsAsciiLetter(text[at + name.Length]));
}
