using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Findings;
using Compliance.Reasoning.Suggestions;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Reasoning.Tests;

/// <summary>Suggested cases, once an author has stated their outcomes, are as good as cases written by hand.</summary>
internal sealed class SuggestionTests
{
    private static readonly RuleFileSet Files = RuleFileSet.FromDirectory(RepositoryRoot.Combine("rules"));
    private static readonly Rulebook Rulebook = RulebookLoader.Load(Files).GetRulebookOrThrow();
    private static readonly Dictionary<string, CaseFile> Written = CaseSuite.Load(Files, Rulebook).Files.ToDictionary(f => f.Rule.Id, StringComparer.Ordinal);

    private static readonly ProofOptions Options = new() { AsOf = new DateOnly(2026, 11, 30) };

    // The author is stood in for by the engine here; by hand it is the article that says what to fill in.
    [TestCase("cn-payment-registered-capital")]
    [TestCase("cn-fhc-capital-ratio")]
    [TestCase("cn-blockchain-filing")]
    [TestCase("cn-marketing-separate-zones")]
    [TestCase("cn-ecommerce-records-kept")]
    public void Suggested_OfAShippedRule_ReachWhatItsOwnCasesReach(string id)
    {
        var written = Written[id];
        var suggested = new CaseSuggestions(new Prover(Rulebook, Engines.Of(Rulebook)), Options).For(written.Rule, []);
        TestContext.Out.WriteLine(SuggestedCaseText.Write(suggested, isChinese: false, indent: 2, Language.En, showsOutcome: true));

        var filled = Filled(suggested, isChinese: false);
        foreach (var engine in Engines.Of(Rulebook))
        {
            new CaseRunner(engine).Run(filled).Where(r => !r.Passed).Should().BeEmpty();
        }

        Kinds(written).Should().NotBeEmpty().And.BeSubsetOf(Kinds(filled));
        Moved(written).Except(Moved(filled)).Should().BeEmpty("each bound that cases by hand hold is held");
        Filled(suggested, isChinese: true).Cases.Select(c => c.Expectation.Results.Length).Should().Equal(filled.Cases.Select(c => c.Expectation.Results.Length), "both spellings are the same declarations");
    }

    [Test]
    public void Suggested_ThatAreThere_AreNotSuggestedAgain()
    {
        var rule = Rulebook.FindRule("cn-marketing-separate-zones")!;
        var suggestions = new CaseSuggestions(new Prover(Rulebook, Engines.Of(Rulebook)), Options);
        var first = suggestions.For(rule, []);

        suggestions.For(rule, Filled(first, isChinese: true).Cases).Cases.Should().BeEmpty();
        first.Cases.Select(c => c.Name.Zh).Should().OnlyHaveUniqueItems();
        (first.Cases.Length + first.None.Length).Should().BeGreaterThan(5);
    }

    private static CaseFile Filled(SuggestedCases suggested, bool isChinese)
    {
        var text = SuggestedCaseText.Write(suggested, isChinese, indent: 2, Language.En, showsOutcome: false);
        foreach (var one in suggested.Cases)
        {
            var place = text.IndexOf("\"?\"", StringComparison.Ordinal);
            text = $"{text[..place]}[{string.Join(", ", one.Results.Where(r => r.Subject is not null).Select(Expected))}]{text[(place + 3)..]}";
        }

        var path = $"{suggested.Rule.Id}.cases.yaml";
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText(path, $"rule: {suggested.Rule.Id}\ncases:\n{text}")]), Rulebook);
        suite.HasErrors.Should().BeFalse("{0}\n{1}", string.Join('\n', suite.Diagnostics.Where(d => d.Span.File?.Path == path)), text);
        return suite.Files.Single();
    }

    private static string Expected(RuleResult result) =>
        $"{{ subject: \"{result.Subject!.Path}\"{End("from", result.Part.From)}{End("until", result.Part.Until)}, outcome: {ResultText.Word(OutcomeOf(result)).En} }}";

    private static string End(string key, DateOnly? day) => day is { } known ? $", {key}: {IsoDay.Of(known)}" : string.Empty;

    private static ExpectedOutcome OutcomeOf(RuleResult result) => result.Outcome switch
    {
        Outcome.Violated => Enum.Parse<ExpectedOutcome>(result.Finding!.Kind.ToString()),
        var other => Enum.Parse<ExpectedOutcome>(other.ToString()),
    };

    private static IEnumerable<ExpectedOutcome> Kinds(CaseFile file) => file.Cases.SelectMany(c => c.Expectation.Results).Select(r => r.Outcome).Distinct();

    private static IEnumerable<string> Moved(CaseFile file)
    {
        var all = MutationTesting.MutantsOf(Rulebook, file.Rule).Where(m => m.Kind == MutationKind.ValueMoved).Select(m => m.Sentence.En).ToList();
        var survivors = new List<string>();
        _ = MutationTesting.Run(Rulebook, [file], new MutationOptions
        {
            Examine = (mutant, _) =>
            {
                lock (survivors)
                {
                    survivors.Add(mutant.Sentence.En);
                }

                return new SurvivorFinding(false);
            },
        });
        return all.Except(survivors);
    }
}
