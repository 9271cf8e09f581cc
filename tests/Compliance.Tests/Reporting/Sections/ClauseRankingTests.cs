using Compliance.Reporting.Sections;

namespace Compliance.Tests.Reporting.Sections;

internal sealed class ClauseRankingTests
{
    [Test]
    public void Of_ARuleThatSeveralClausesName_PutsTheOneThatNamesTheFewestRulesFirst()
    {
        var rulebook = SampleReport.Create().Rulebook;
        var general = rulebook.Packs[0].Clauses[0];
        var special = general with { Id = "ZJ-FIN-99" };
        var rules = rulebook.Rules.Select(r => r with { Clause = null, AdoptedBy = [general] }).ToList();
        rules[0] = rules[0] with { AdoptedBy = [general, special] };

        var (first, others) = Ranking(rules).Of(rules[0]);

        first.Should().Be(special);
        others.Should().Equal(general);
    }

    [Test]
    public void Of_ARuleWithAClauseOfItsOwn_PutsThatFirst()
    {
        var rulebook = SampleReport.Create().Rulebook;
        var own = rulebook.Rules[0].Clause!;
        var adopting = own with { Id = "A" };
        var rules = rulebook.Rules.Select(r => r with { Clause = own }).ToList();
        rules[0] = rules[0] with { AdoptedBy = [adopting] };

        Ranking(rules).Of(rules[0]).First.Should().Be(own);
    }

    private static ClauseRanking Ranking(List<Compliance.Rules.Rule> rules)
    {
        var rulebook = SampleReport.Create().Rulebook;
        return new(new(rulebook.Vocabulary, rulebook.Sources, [rulebook.Packs[0] with { Rules = [.. rules] }], rulebook.VocabularyHash));
    }
}
