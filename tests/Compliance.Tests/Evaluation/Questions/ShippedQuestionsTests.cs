using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.RulePacks;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>What the shipped packs ask who declares little.</summary>
internal sealed class ShippedQuestionsTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);
    private static readonly FactTree.Group Company = new([("id", new FactTree.Leaf("c"))]);

    private static IEnumerable<EntityType> Lists => Engine.Rulebook.Vocabulary.Entities.Where(e => e.Cardinality == EntityCardinality.Many);

    private static IEnumerable<TestCaseData> Plain =>
    [
        new TestCaseData(With()).SetName("{m}(a company)"),
        .. Lists.Select(e => new TestCaseData(With((e.CollectionId, Items(Thing())))).SetName($"{{m}}(one {e.Id})")),
        .. Lists.SelectMany(e => Facts(e).Select(f => new TestCaseData(With((e.CollectionId, Items(Thing((f.Id, f.Value)))))).SetName($"{{m}}({e.Id}.{f.Id}: {f.Value})"))),
        .. Facts(Engine.Rulebook.Vocabulary.FindEntity("company")!).Select(f => new TestCaseData(
            new FactTree.Group([("company", new FactTree.Group([.. Company.Entries, (f.Id, f.Value)]))])).SetName($"{{m}}(company.{f.Id}: {f.Value})")),
    ];

    [TestCaseSource(nameof(Plain))]
    public void Evaluate_OneFact_AsksAtMostTenQuestions(FactTree facts)
    {
        var report = Judge(facts);

        QuestionGroup.Now(report.Questions).Select(g => g.ToString()).Should().HaveCountLessThanOrEqualTo(10);
        report.Questions.Where(q => q.Turn == QuestionTurn.Now).Sum(q => q.Results).Should().BeGreaterThan(report.Counts.Undetermined * 9 / 10, "few results wait for later questions");
        Interview.Structure(report).Should().BeEmpty();
    }

    [Test]
    public void Evaluate_ACompany_IsAskedFirstWhatThereIs()
    {
        var report = Judge(With());

        var first = QuestionGroup.Now(report.Questions).First();
        first.Facts.Should().OnlyContain(q => q.Fact.Kind == MissingFactKind.Things).And.Contain(q => q.Fact.Path == "licences");
        first.Results.Should().BeGreaterThan(report.Counts.Undetermined * 9 / 10);
    }

    [Test]
    public void Evaluate_AThingThatMayNotBeThere_IsAskedForBeforeItsFacts()
    {
        var transaction = new FactTree.Items([("t", Thing(("kind", new FactTree.Leaf("lease")), ("material", new FactTree.Leaf("true"))))], IsComplete: false);

        var report = Judge(With(("related_party_transactions", transaction)));

        report.Questions.Should().Contain(q => q.Fact.Path == "fhc_status" && q.Turn == QuestionTurn.Now)
            .And.OnlyContain(q => !q.Fact.Path.StartsWith("fhc_status.", StringComparison.Ordinal) || q.Turn == QuestionTurn.Dependent);
        Interview.Structure(report).Should().BeEmpty();
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Evaluate_FirstQuestionsAnsweredAgainAndAgain_SettlesEverything(int things) =>
        Enumerable.Range(1, 3).SelectMany(seed => Interview.Wrong(Judge, With(), new FactAnswers(Engine.Rulebook.Vocabulary, new Random(seed), things))).Should().BeEmpty();

    private static ComplianceReport Judge(FactTree facts) => Engine.Evaluate(
        Engine.Declarations.FromNode(facts.ToNode(), "facts", DeclarationExtent.Excerpt).GetDeclarationOrThrow(), Day);

    private static FactTree.Group With(params ImmutableArray<(string, FactTree)> more) => new([("company", Company), .. more]);

    private static FactTree.Items Items(FactTree thing) => new([("t", thing)], IsComplete: true);

    private static FactTree.Group Thing(params ImmutableArray<(string, FactTree)> more) => new([("id", new FactTree.Leaf("t")), .. more]);

    // Each flag in both values, each code of a list.
    private static IEnumerable<(string Id, FactTree Value)> Facts(EntityType entity) =>
        from field in entity.Fields
        from value in field.Type switch
        {
            FactType.CodeType code => code.List.Codes.Select(c => c.Id),
            { Kind: FactTypeKind.Boolean } => ["true", "false"],
            _ => Enumerable.Empty<string>(),
        }
        select (field.Id, (FactTree)new FactTree.Leaf(value));
}
