using System.Text.RegularExpressions;

namespace Compliance.Rules.Tests;

/// <summary>Currencies are data: no literal of the code is a word for one.</summary>
internal sealed partial class CurrencyDataTests
{
    [Test]
    public void Code_NamesNoCurrency()
    {
        var words = ShippedRules.Engine.Rulebook.Vocabulary.Currencies.SelectMany(c => c.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

        var named = from file in files
                    from line in File.ReadLines(file)
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                    from Match literal in Literal().Matches(line)
                    let text = literal.Groups["text"].Value
                    where text.Length > 0 && (words.Contains(text) || words.Any(w => w.Length == 1 && w[0] > '\u007f' && text.Length <= 3 && text.EndsWith(w, StringComparison.Ordinal)))
                    select $"{file}: {text}";

        words.Should().Contain(["CNY", "元", "EUR", "€"]);
        named.Where(n => !n.EndsWith(": $", StringComparison.Ordinal)).Should().BeEmpty("the sign of a path is the only one that a currency has too");
    }

    [GeneratedRegex("\"(?<text>[^\"\\\\]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();
}
