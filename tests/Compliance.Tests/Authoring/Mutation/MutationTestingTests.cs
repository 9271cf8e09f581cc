using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Authoring.Mutation;

/// <summary>What no case notices is named. Each kind of wrong edit that passed every check (a required flag gone, a bound one step off, a code gone, a carve-out gone …) is among the changes.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class MutationTestingTests
{
    private const string Vocabulary = """
        codes:
          vehicle: { label: { zh: 车辆, en: Vehicle }, values: { bike: { zh: 自行车, en: Bicycle }, car: { zh: 汽车, en: Car }, van: { zh: 货车, en: Van } } }
        currencies:
          CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY }, words: [RMB] }
        entities:
          company:
            label: { zh: 企业, en: Company }
            collection: { id: companies, zh: 关联企业, en: Affiliates }
            cardinality: principal
            fields:
              name: { type: text, label: { zh: 名称, en: Name } }
          licence:
            label: { zh: 许可, en: Licence }
            collection: { id: licences, zh: 许可清单, en: Licences }
            fields:
              holder: { type: ref company, label: { zh: 持有人, en: Holder } }
              vehicle: { type: code vehicle, label: { zh: 许可车辆, en: Licensed vehicle } }
          delivery:
            label: { zh: 配送业务, en: Delivery }
            collection: { id: deliveries, zh: 配送业务清单, en: Deliveries }
            time: period
            fields:
              period: { type: period, label: { zh: 期间, en: Period } }
              performer: { type: ref company, label: { zh: 实施主体, en: Performer } }
              insured: { type: boolean, label: { zh: 投保, en: Insured } }
              inspected: { type: boolean, label: { zh: 检验, en: Inspected } }
              own_goods: { type: boolean, label: { zh: 自有货物, en: Own goods } }
              vehicle: { type: code vehicle, label: { zh: 车辆种类, en: Kind of vehicle } }
              papers: { type: list of code vehicle, label: { zh: 证件, en: Papers } }
              records_kept: { type: duration, label: { zh: 记录保存期限, en: Retention of records } }
              cover: { type: money, currency: CNY, minimum: 0, label: { zh: 保险金额, en: Cover } }
              riders: { type: integer, minimum: 0, label: { zh: 骑手人数, en: Riders } }
              began: { type: date, label: { zh: 开业日, en: Day of opening } }
        """;

    private const string Source = """
        id: delivery-law
        title: { zh: 示例配送法, en: Sample Delivery Law }
        type: law
        in_force: { from: 2024-01-01 }
        status: verified
        articles:
          - { article: "3", status: verified, quote: 应当投保, summary: { zh: 应当投保。, en: Insurance is required. } }
          - { article: "9", status: verified, quote: 处以罚款, summary: { zh: 处以罚款。, en: A fine. } }
        """;

    private const string Good = "{ id: a, period: 2025-01-01.., performer: p, insured: true, inspected: true, own_goods: false, vehicle: car, papers: [bike, car], records_kept: 16 months, cover: CNY 5000, riders: 10, began: 2024-06-01 }";

    // The wrong edits of which eleven of eighteen passed every check.
    [TestCase("requires: { insured: true, inspected: true }", MutationKind.EntryDropped, "'inspected' were left out")]
    [TestCase("requires: { any: [{ insured: true }, { inspected: true }] }", MutationKind.FlagFlipped, "'inspected' were 'not inspected'")]
    [TestCase("requires: { any: [{ insured: true }, { inspected: true }] }", MutationKind.EntryDropped, "'inspected' were left out")]
    [TestCase("requires: { records_kept: { at_least: 16 months } }", MutationKind.ValueMoved, "16 months were 15 months, in 'retention of records is at least 16 months'")]
    [TestCase("requires: { records_kept: { at_least: 30 days } }", MutationKind.ValueMoved, "30 days were 29 days, in 'retention of records is at least 30 days'")]
    [TestCase("requires: { cover: { at_least: 3000 } }", MutationKind.ValueMoved, "CNY 3,000 were CNY 2,999, in 'cover is at least CNY 3,000'")]
    [TestCase("requires: { cover: { at_least: 3000 } }", MutationKind.OperatorChanged, "'cover is at least CNY 3,000' were 'cover is more than CNY 3,000'")]
    [TestCase("requires: { riders: { at_most: 20 } }", MutationKind.ValueMoved, "20 were 21, in 'riders is at most 20'")]
    [TestCase("applies_when: { began: { before: 2024-09-01 } }\nrequires: { insured: true }", MutationKind.ValueMoved, "2024-09-01 were 2024-08-31, in 'day of opening is before 2024-09-01'")]
    [TestCase("applies_when: { own_goods: false }\nrequires: { insured: true }", MutationKind.EntryDropped, "the rule applied always, not only where 'not own goods'")]
    [TestCase("requires: { vehicle: [bike, car] }", MutationKind.CodeChanged, "'Bicycle' were left out of the values of 'kind of vehicle'")]
    [TestCase("requires: { any: [{ insured: true }, { vehicle: car }] }", MutationKind.CodeChanged, "'kind of vehicle is Car' were 'kind of vehicle is Van'")]
    [TestCase("requires: { papers: { contains_all: [bike, car] } }", MutationKind.CodeChanged, "'Car' were left out of the values of 'papers'")]
    [TestCase("requires: { papers: { contains_all: [bike, car] } }", MutationKind.OperatorChanged, "'papers contains all of Bicycle, Car' were 'papers contains any of Bicycle, Car'")]
    [TestCase("requires: { insured: true }\nexceptions: [{ label: { zh: 小额, en: Small }, when: { riders: { at_most: 2 } } }]", MutationKind.ExceptionDropped, "the exception 'Small' were left out")]
    [TestCase("requires: { insured: true }\nexceptions: [{ label: { zh: 小额, en: Small }, when: { riders: { at_most: 2 } } }]", MutationKind.ValueMoved, "2 were 3, in 'riders is at most 2'")]
    [TestCase("requires: { some licence: { holder: $delivery.performer, vehicle: car } }", MutationKind.JoinDropped, "'holder is delivery's performer' were left out")]
    [TestCase("requires: { some licence: { holder: $delivery.performer, vehicle: car } }", MutationKind.EntryDropped, "'licensed vehicle is Car' were left out")]
    [TestCase("requires: { insured: true }\nin_force: { from: 2024-03-01 }", MutationKind.DaysChanged, "its days in force were '2024-03-02..', not '2024-03-01..'")]
    [TestCase("requires: { insured: true }", MutationKind.BasisDropped, "art. 9' were left out of the basis")]
    public void WrongEdit_ThatNoCaseNotices_IsNamed(string conditions, MutationKind kind, string change)
    {
        // One case of what is in order notices little.
        var survivors = Survivors(conditions, ("good", $"{{ licences: [{{ id: l, holder: p, vehicle: car }}], deliveries: [{Good}] }}", null));

        survivors.Where(s => s.Kind == kind).Select(s => s.Sentence.En).Should().Contain(s => s.StartsWith("No case notices if ", StringComparison.Ordinal) && s.Contains(change, StringComparison.Ordinal));
        survivors.Should().OnlyContain(s => s.Span.File != null && s.Sentence.Zh.StartsWith("没有案例会发现：", StringComparison.Ordinal));
    }

    [Test]
    public void WeakerModality_IsNoticedByACaseOfAViolation()
    {
        (string, string, string?)[] cases = [("good", $"{{ deliveries: [{Good}] }}", null)];

        Survivors("requires: { insured: true }", cases).Should().Contain(s => s.Kind == MutationKind.ModalityChanged && s.Sentence.En == "No case notices if the modality were caution, not obligation.");
        Survivors("requires: { insured: true }", [.. cases, ("bad", $"{{ deliveries: [{Good.Replace("insured: true", "insured: false", StringComparison.Ordinal)}] }}", "violation")])
            .Should().NotContain(s => s.Kind == MutationKind.ModalityChanged);
    }

    // The pairs at the bound, and each required flag alone: then nothing is left but the law that is cited.
    [Test]
    public void CasesOfEachBoundAndFlag_NoticeAll()
    {
        var given = (string from, string to) => $"{{ deliveries: [{Good.Replace(from, to, StringComparison.Ordinal)}] }}";

        var survivors = Survivors(
            "requires: { insured: true, inspected: true, records_kept: { at_least: 16 months } }",
            ("good", given("insured: true", "insured: true"), null),
            ("uninsured", given("insured: true", "insured: false"), "{ outcome: violation, cites: [delivery-law 3, delivery-law 9] }"),
            ("uninspected", given("inspected: true", "inspected: false"), "violation"),
            ("15 months", given("16 months", "15 months"), "violation"));

        survivors.Select(s => s.Sentence.En).Should().BeEmpty();
    }

    [Test]
    public void TermsAndParameters_AreChangedWhereAllTheirRulesAreExamined()
    {
        var (rulebook, suite) = Load("requires: { is_small: true }", [("good", $"{{ deliveries: [{Good}] }}", null)]);

        var report = MutationTesting.Run(rulebook, suite.Files);
        report.Results.Select(r => $"{r.Kind} {r.Id}").Should().Equal("Rule del-rule", "Definition is_small", "Parameter few-riders");
        report.Results[1].Survivors.Should().Contain(s => s.Sentence.En.Contains("'not own goods' were left out", StringComparison.Ordinal));
        report.Results[2].Survivors.Select(s => s.Sentence.En).Should().Equal("No case notices if 12 were 13, in the parameter 'Few riders'.", "No case notices if 12 were 11, in the parameter 'Few riders'.");
        (report.Total, report.Noticed).Should().Be((report.Results.Sum(r => r.Noticed + r.Survivors.Length), report.Results.Sum(r => r.Noticed)));
        report.Rate.Should().BeLessThan(100m);

        MutationTesting.Run(rulebook, []).Results.Should().BeEmpty();
    }

    [TestCase("rules", 10)]
    [TestCase("samples/eu-digital-services/pack", 6)]
    public void FewCases_LeaveEachKindOfWrongEditUnnoticed(string folder, int kinds)
    {
        var files = RuleFileSet.FromDirectory(RepositoryRoot.Combine(folder));
        var rulebook = RulebookLoader.Load(files).GetRulebookOrThrow();
        var first = CaseSuite.Load(files, rulebook).Files.Select(f => f with { Cases = f.Cases[..1] }).ToList();

        var report = MutationTesting.Run(rulebook, first);

        report.Results.SelectMany(r => r.Survivors).Select(s => s.Kind).Distinct().Should().HaveCountGreaterThanOrEqualTo(kinds);
        report.Results.Select(r => r.Id).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Equivalent_IsNotCounted_AndCancelledStops()
    {
        var (rulebook, suite) = Load("requires: { insured: true }", [("good", $"{{ deliveries: [{Good}] }}", null)]);
        var asked = 0;

        var report = MutationTesting.Run(rulebook, suite.Files, new MutationOptions
        {
            Examine = (_, rules) =>
            {
                Interlocked.Increment(ref asked);
                return new SurvivorFinding(IsEquivalent: rules.Single().Id == "del-rule");
            },
        });

        (report.Total, report.Noticed, report.Results.Sum(r => r.Equivalent)).Should().Be((report.Noticed, report.Noticed, asked));
        FluentActions.Invoking(() => MutationTesting.Run(rulebook, suite.Files, null, new CancellationToken(true))).Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void Survivor_KeepsWhatWasFoundOut()
    {
        var (rulebook, suite) = Load("requires: { insured: true }", [("good", $"{{ deliveries: [{Good}] }}", null)]);

        var report = MutationTesting.Run(rulebook, suite.Files, new MutationOptions { Examine = (mutant, _) => new SurvivorFinding(false) { Open = mutant.Change } });

        report.Results.SelectMany(r => r.Survivors).Should().NotBeEmpty().And.OnlyContain(s => s.Finding!.Open == s.Change);
    }

    [TestCase("pack/rules/del-rule.yaml", "Rule del-rule")]
    [TestCase("pack/parameters.yaml", "Parameter few-riders")]
    [TestCase("pack/definitions.yaml", "Definition is_small")]
    [TestCase("pack/rules/del-rule.cases.yaml", "Rule del-rule, Definition is_small, Parameter few-riders", TestName = "cases that changed may notice less of all they examine")]
    [TestCase("vocabulary/core.yaml", "")]
    public void ChangedFiles_AreExaminedAlone(string path, string units)
    {
        var (rulebook, suite) = Load("requires: { is_small: true }", [("good", $"{{ deliveries: [{Good}] }}", null)]);

        var report = MutationTesting.Run(rulebook, suite.Files, new MutationOptions { Includes = file => file.Path == path });

        string.Join(", ", report.Results.Select(r => $"{r.Kind} {r.Id}")).Should().Be(units);
    }

    [Test]
    public void MutantsOf_ARule_AreItsOwnAndThoseOfItsTerms()
    {
        var (rulebook, _) = Load("requires: { is_small: true }", [("good", $"{{ deliveries: [{Good}] }}", null)]);

        var mutants = MutationTesting.MutantsOf(rulebook, rulebook.Rules.Single()).ToList();

        mutants.Should().OnlyContain(m => (m.Rule != null ? 1 : 0) + (m.Definition != null ? 1 : 0) + (m.Parameter != null ? 1 : 0) == 1);
        mutants.Where(m => m.Parameter != null).Select(m => m.Values.Single().Value.Canonical).Should().Equal("13", "11");
        mutants.Where(m => m.Definition != null).Should().OnlyContain(m => m.When != null && m.Value == null);
    }

    private static IReadOnlyList<Mutant> Survivors(string conditions, params (string Name, string Given, string? Expect)[] cases)
    {
        var (rulebook, suite) = Load(conditions, cases);
        return [.. MutationTesting.Run(rulebook, suite.Files).Results.Where(r => r.Kind == MutatedKind.Rule).SelectMany(r => r.Survivors)];
    }

    private static (Rulebook Rulebook, CaseSuite Suite) Load(string conditions, (string Name, string Given, string? Expect)[] cases)
    {
        var rule = $$"""
            id: del-rule
            title: { zh: 例, en: Example }
            basis: [{ source: delivery-law, article: "3" }, { source: delivery-law, article: "9" }]
            modality: obligation
            severity: high
            subject: delivery
            {{conditions}}
            message: { zh: 例, en: Example }
            remedy: { zh: 例, en: Example }
            """;
        var text = "rule: del-rule\ncases:\n" + string.Concat(cases.Select(c =>
            $"  - {{ name: {{ zh: {c.Name}, en: {c.Name} }}, as_of: 2026-11-01, given: {c.Given}, expect: {c.Expect ?? "satisfied"} }}\n"));
        var files = RuleFileSet.FromFiles(
        [
            RuleFile.FromText("vocabulary/core.yaml", Vocabulary),
            RuleFile.FromText("sources/delivery-law.yaml", Source),
            RuleFile.FromText("sources/texts/delivery-law.txt", "第三条 应当投保。\n第九条 处以罚款。\n"),
            RuleFile.FromText("pack/pack.yaml", "id: pack\nversion: 1.0.0\ntitle: { zh: 例, en: Example }\n"),
            RuleFile.FromText("pack/definitions.yaml", "definitions:\n  - { id: is_small, label: { zh: 小型, en: Small }, subject: delivery, when: { riders: { at_most: parameter few-riders }, own_goods: false } }\n"),
            RuleFile.FromText("pack/parameters.yaml", "parameters:\n  - { id: few-riders, label: { zh: 少量骑手, en: Few riders }, type: integer, values: [{ value: 12, source: delivery-law, article: \"3\", status: verified }] }\n"),
            RuleFile.FromText("pack/rules/del-rule.yaml", rule),
            RuleFile.FromText("pack/rules/del-rule.cases.yaml", text),
        ]);
        var loaded = RulebookLoader.Load(files);
        var rulebook = loaded.Rulebook ?? throw new InvalidDataException(DiagnosticText.Of(loaded.Diagnostics));
        var suite = CaseSuite.Load(files, rulebook);
        suite.Diagnostics.Should().BeEmpty();
        var runner = new CaseRunner(new Compliance.Evaluation.ComplianceEngine(rulebook));
        suite.Files.SelectMany(f => runner.Run(f)).Where(r => !r.Passed).Should().BeEmpty();
        return (rulebook, suite);
    }
}
