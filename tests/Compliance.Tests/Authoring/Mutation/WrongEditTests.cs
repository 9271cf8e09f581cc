using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage;
using Compliance.Authoring.Linting;
using Compliance.Authoring.Mutation;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Tests.Authoring.Mutation;

/// <summary>
/// Eighteen wrong edits of the kinds that authors made, in shipped packs and in the sample of the EU: with the cases that coverage asks for, one of each kind, each edit passes the cases, coverage and lint,
/// and is named by mutation.
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class WrongEditTests
{
    private const string Eu = "samples/eu-digital-services/pack";
    private static readonly DateOnly AsOf = new(2026, 11, 1);

    // As the folder is, without an edit: read once for all edits.
    private static readonly ConcurrentDictionary<string, Lazy<(RuleFileSet Files, Rulebook Rulebook)>> Whole = new(StringComparer.Ordinal);

    // A condition deleted, a term of another length, a flag dropped or flipped, a carve-out gone, a day or number one off, a code gone, a modality changed, a tie to the subject gone.
    private static readonly TestCaseData[] Edits =
    [
        Edit("rules", "cn-data-provision-consent", "  kind: provision\n", "", "'kind is Provision to another' were left out"),
        Edit("rules", "cn-marketing-separate-zones", "  shown_on_day: true\n", "", "'shown on the day' were left out"),
        Edit("rules", "cn-marketing-brand-confusion", "  is_online_financial_marketing: true\n", "", "'is online marketing of financial products' were left out"),
        Edit("rules", "cn-banking-time-deposit-display", "modality: caution", "modality: prohibition", "the modality were prohibition, not caution"),
        Edit("rules", "cn-competition-cartel-facilitated", "exceptions:\n  - label: { zh: 能够证明的豁免, en: exemption that can be proven }\n    basis: { source: anti-monopoly-law, article: \"20\" }\n    when: { exemption_proven: true }\n", "", "the exception 'exemption that can be proven' were left out"),
        Edit("rules", "cn-credit-reporting-enterprise-filing", "before: 2013-03-15", "before: 2013-03-14", "2013-03-15 were 2013-03-14"),
        Edit("rules", "cn-investment-look-through", "count of markets: { more_than: 1 }", "count of markets: { more_than: 2 }", "1 were 2"),
        Edit("rules", "cn-advertising-prior-review", " pesticide,", "", "'Pesticides' were left out of the values of 'category'"),
        Edit("rules", "cn-algorithm-user-options", "tag_choice: true", "tag_choice: false", "'user tags can be chosen' were 'not user tags can be chosen'"),
        Edit(Eu, "dsa-15-annual-report", "    kind: transparency\n", "", "'kind of report is Transparency report' were left out"),
        Edit(Eu, "dsa-13-representative", "    in_writing: true\n", "", "'designated in writing' were left out"),
        Edit(Eu, "dsa-15-annual-report", "exceptions:\n  - label: { zh: \"微型、小型企业且不是超大型网络平台\", en: \"micro or small enterprise and no very large online platform\" }\n    basis: { source: digital-services-act, article: \"15(2)\" }\n    when: { is_small_and_not_designated: true }\n", "", "the exception 'micro or small enterprise and no very large online platform' were left out"),
        Edit(Eu, "dsa-14-terms", " algorithmic_decisions,", "", "'Algorithmic decision-making' were left out"),
        Edit(Eu, "dsa-14-terms", "  terms_plain_and_readable: true\n", "", "'terms are plain, public and machine-readable' were left out"),
        Edit(Eu, "dsa-15-report-content", "service.is_hosting: false", "service.is_hosting: true", "'not service's is a hosting service' were 'service's is a hosting service'"),
        Edit(Eu, "dsa-30-storage", "6 months, source: digital-services-act, article: \"30(5)\"", "5 months, source: digital-services-act, article: \"30(5)\"", "6 months were 5 months"),
        Edit(Eu, "dsa-37-report", " opinion] }", "] }", "'Audit opinion' were left out"),
        Edit(Eu, "dsa-34-risk-assessment", "    service: $service\n", "", "'service is service' were left out"),
    ];

    [TestCaseSource(nameof(Edits))]
    public void WrongEdit_ThatPassesEveryOtherCheck_IsNamed(string folder, string id, string before, string after, string sentence)
    {
        var (wholeFiles, right) = Whole.GetOrAdd(folder, f => new(() => Loaded(RuleFileSet.FromDirectory(RepositoryRoot.Combine(f))))).Value;
        var (wrongFiles, wrong) = Loaded(Edited(wholeFiles, id, before, after));
        var (cases, same) = (CasesOf(wholeFiles, right, id), CasesOf(wrongFiles, wrong, id));

        // Today's checks say the same of both.
        var runner = new CaseRunner(new ComplianceEngine(wrong));
        same.SelectMany(f => runner.Run(f)).Where(r => !r.Passed).Should().BeEmpty("the cases do not notice");
        Uncovered(wrong, same, wrongFiles, id).Should().Equal(Uncovered(right, cases, wholeFiles, id));
        Lint(wrong, id).Should().BeSubsetOf(Lint(right, id));

        var survivors = MutationTesting.Run(right, cases).Results.SelectMany(r => r.Survivors).Select(s => s.Sentence.En);
        survivors.Should().Contain(s => s.StartsWith("No case notices if ", StringComparison.Ordinal) && s.Contains(sentence, StringComparison.Ordinal));
    }

    private static TestCaseData Edit(string folder, string id, string before, string after, string sentence) =>
        new TestCaseData(folder, id, before, after, sentence).SetName($"{id}: {sentence.Replace('.', ' ')}");

    private static (RuleFileSet Files, Rulebook Rulebook) Loaded(RuleFileSet files) => (files, RulebookLoader.Load(files).GetRulebookOrThrow());

    private static RuleFileSet Edited(RuleFileSet whole, string id, string before, string after)
    {
        var edited = 0;
        var files = RuleFileSet.FromFiles(whole.Files.Select(f =>
        {
            var isOfRule = f.Path.EndsWith($"/{id}.yaml", StringComparison.Ordinal) || f.Path.EndsWith("/parameters.yaml", StringComparison.Ordinal);
            if (!isOfRule || f.Read(ReadLimits.Authored, new DiagnosticBag())?.Text.ReplaceLineEndings("\n") is not { } text || !text.Contains(before, StringComparison.Ordinal))
            {
                return f;
            }

            edited++;
            return RuleFile.FromText(f.Path, text.Replace(before, after, StringComparison.Ordinal));
        }));
        edited.Should().Be(1, "the edit is of one file");
        return files;
    }

    // A file of cases is named after its rule, so that those of other rules need not be read.
    private static List<CaseFile> CasesOf(RuleFileSet files, Rulebook rulebook, string id)
    {
        var users = rulebook.Rules.Where(r => r.Id == id || SharesParameter(r, rulebook.FindRule(id)!)).ToList();
        var names = users.Select(r => $"{r.Id}.cases.yaml").ToHashSet(StringComparer.Ordinal);
        var suite = CaseSuite.Load(RuleFileSet.FromFiles(files.Files.Where(f => names.Contains(Path.GetFileName(f.Path)))), rulebook);
        suite.Files.Select(f => f.Rule.Id).Should().BeEquivalentTo(users.Select(r => r.Id));
        return [.. suite.Files.Select(OneOfEachKind)];
    }

    // Parameters are changed where all rules that use them are examined.
    private static bool SharesParameter(Rule rule, Rule other) => RuleTerms.Of(rule).Parameters.Intersect(RuleTerms.Of(other).Parameters).Any();

    private static CaseFile OneOfEachKind(CaseFile file)
    {
        var kinds = new HashSet<ExpectedOutcome>();
        return file with { Cases = [.. file.Cases.Where(c => c.Expectation.Results.Select(r => r.Outcome is ExpectedOutcome.Caution or ExpectedOutcome.Opportunity ? ExpectedOutcome.Violation : r.Outcome).Aggregate(false, (isNew, o) => kinds.Add(o) || isNew))] };
    }

    private static ImmutableArray<CaseKind> Uncovered(Rulebook rulebook, IReadOnlyCollection<CaseFile> cases, RuleFileSet files, string id) =>
        CoverageAnalysis.Analyse(Chosen(rulebook, id), new CaseSuite([.. cases.Where(c => c.Rule.Id == id)], []), files).Rules.Single().MissingKinds;

    private static IEnumerable<string> Lint(Rulebook rulebook, string id) =>
        RulebookLint.Check(Chosen(rulebook, id), AsOf).Where(d => d.Severity > DiagnosticSeverity.Note).Select(d => $"{d.Code} {d.Message.En}");

    private static Rulebook Chosen(Rulebook rulebook, string id) => rulebook.Choose(new RuleChoice { Rules = [id] }).Rulebook!;
}
