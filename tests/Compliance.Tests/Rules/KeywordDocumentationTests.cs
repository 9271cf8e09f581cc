using System.Reflection;
using Compliance.Binding;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Rules.Binding;

namespace Compliance.Tests.Rules;

/// <summary>A keyword that nobody can look up does not exist.</summary>
internal sealed class KeywordDocumentationTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.Combine("docs/rule-language.md"));

    private static IEnumerable<Keyword> Keywords =>
        new[] { typeof(RuleKeywords), typeof(LawKeywords) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => f.GetValue(null))
            .OfType<Keyword>()
            .Concat(WordsOfLaw.Forces.All.Select(Keyword.Of))
            .Concat(WordsOfLaw.Verifications.All.Select(Keyword.Of))
            .Concat(WordsOfLaw.Wordings.All.Select(Keyword.Of))
            .Concat(WordsOfLaw.Modalities.All.Select(Keyword.Of))
            .Concat(WordsOfRules.Severities.All.Select(Keyword.Of))
            .Concat(WordsOfLaw.FineMeasures.All.Select(Keyword.Of));

    [TestCaseSource(nameof(Keywords))]
    public void Document_Keyword_StandsInBothSpellings(object keyword)
    {
        var word = (Keyword)keyword;

        Document.Should().Contain(word.Id).And.Contain(word.Zh);
    }

    [Test]
    public void Tests_HaveDistinctSpellings() =>
        RuleKeywords.Tests.SelectMany(t => new[] { t.Id, t.Zh }).Should().OnlyHaveUniqueItems();
}
