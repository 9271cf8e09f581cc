using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Engines;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation.Live;

/// <summary>What a change of a session does, and what is refused: then everything stays as it was.</summary>
[TestFixture("native")]
[TestFixture("outsider")]
internal sealed class SessionTests(string engine)
{
    private const string Facts = """
        company: { id: c, name: 甲公司 }
        activities:
          - { id: a, kind: advertising, performer: c, period: 2025-01-01.., third_party_merchants: true }
          - { id: b, kind: advertising, performer: c, period: 2025-01-01.., third_party_merchants: false }
        licences:
          - { id: l, holder: c, kind: payment_business, status: valid }
        """;

    private static readonly Rulebook Rulebook = JudgingWorld.Load(
        ("merchants", "forbids: { third_party_merchants: true }\nmessage: { zh: 甲, en: \"merchants of {activity.performer}\" }"),
        ("unlicensed", "requires: { some licence: { holder: $activity.performer, status: valid } }"),
        ("pooled", "forbids: { funds.pooled: true }"));

    private readonly IComplianceEngine _engine = engine == "native" ? new ComplianceEngine(Rulebook) : new ConditionEngine(Rulebook);

    [Test]
    public void Update_OfAFact_ReportsWhatAppeared()
    {
        var session = Open();

        var result = session.Update("activity", "b", f => f.Set("third_party_merchants", true));

        result.Findings.Select(c => $"{c.Kind} {c.Finding.Rule.Id} {c.Finding.Subject.Path}").Should().Equal("Appeared merchants activities[b]");
        result.Findings[0].Fingerprint.Should().Be(session.Report.Findings.Single(f => f.Subject.Id == "b").Fingerprint);
    }

    [Test]
    public void Update_OfAFact_EvaluatesOnlyWhatReadsIt() =>
        Open().Update("activity", "b", f => f.Set("third_party_merchants", true)).Evaluations.Should().Be(1);

    [Test]
    public void Update_OfAName_EvaluatesOnlyWhatShowsIt()
    {
        var session = Open();

        var result = session.Update("company", f => f.Set("name", "乙公司"));

        result.Evaluations.Should().Be(1);
        result.Findings.Select(c => $"{c.Kind} {c.Finding.Message.En}").Should().Equal("Changed merchants of 乙公司");
    }

    // The order of a list inside of a nested fact is shown and decides nothing: the finding is not the same to a reader.
    [Test]
    public void Update_OfANestedFactThatIsOnlyWrittenOtherwise_IsShownAsItIsWritten()
    {
        var rulebook = JudgingWorld.Load(("wallets", "forbids: { funds.wallet_features: { contains: top_up } }"));
        var wallets = engine == "native" ? (IComplianceEngine)new ComplianceEngine(rulebook) : new ConditionEngine(rulebook);
        var session = wallets.OpenSession(wallets.Declarations.Build(b =>
        {
            b.Principal("c", f => f.Set("name", "甲公司"));
            b.Add("activity", "a", f => f.Set("performer", "c").Set("period", "2025-01-01..").Set("funds", n => n.Set("wallet_features", ["top_up", "spend"])));
        }).GetDeclarationOrThrow(), JudgingWorld.AsOf);

        session.Update("activity", "a", f => f.Set("funds", n => n.Set("wallet_features", ["spend", "top_up"])));

        session.Report.Findings.Single().Evidence.Select(e => e.Display.En).Should().Contain("Spend, Top-up");
    }

    // Each activity refers to the company, itself and in its funds: it is another object afterwards, of the same facts, and no words are made of them to see that.
    [Test]
    public void Update_OfANameThatManyReferTo_AllocatesNoWordsOfThem()
    {
        const int Activities = 200;
        var session = _engine.OpenSession(_engine.Declarations.Build(b =>
        {
            b.Principal("c", f => f.Set("name", "甲公司"));
            for (var i = 0; i < Activities; i++)
            {
                b.Add("activity", $"a{i}", f => f.Set("performer", "c").Set("kind", "advertising").Set("funds", n => n.Set("pooled", true).Set("first_recipient", "platform_own_account").Set("holder_while_pending", "platform_own_account")));
            }
        }).GetDeclarationOrThrow(), JudgingWorld.AsOf);
        session.Update("company", f => f.Set("name", "乙公司"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        session.Update("company", f => f.Set("name", "丙公司"));
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Activities;

        each.Should().BeLessThan(engine == "native" ? 2_500 : 25_000);
    }

    [Test]
    public void Retract_OfALicence_ReportsForAllThatNeedIt() =>
        Open().Retract("licence", "l").Findings.Select(c => $"{c.Kind} {c.Finding.Rule.Id} {c.Finding.Subject.Id}").Should().Equal("Appeared unlicensed a", "Appeared unlicensed b");

    [Test]
    public void Retract_OfTheOnlyOneFound_TellsWhatIsGone() =>
        Open().Retract("activity", "a").Findings.Select(c => $"{c.Kind} {c.Finding.Rule.Id} {c.Finding.Subject.Id}").Should().Equal("Gone merchants a");

    [Test]
    public void Insert_OfAThing_OpensItsQuestions()
    {
        var session = Open();
        var told = new List<string>();
        session.QuestionChanged += (_, e) => told.Add(e.Change.ToString());

        session.Insert("activity", "n", f => f.Set("performer", "c").Set("period", "2025-01-01.."));
        session.Update("activity", "n", f => f.Set("third_party_merchants", false));

        told.Should().Equal("Opened: activities[n].funds.pooled", "Opened: activities[n].third_party_merchants", "Settled: activities[n].third_party_merchants");
    }

    [Test]
    public void MoveTo_ADayBeforeTheLaw_EvaluatesEverything()
    {
        var session = Open();

        var result = session.MoveTo(new DateOnly(2009, 1, 1));

        session.Report.AsOf.Should().Be(new DateOnly(2009, 1, 1));
        session.Report.Findings.Should().BeEmpty();
        result.Findings.Select(c => c.Kind).Should().Equal(FindingChangeKind.Gone);
    }

    [Test]
    public void MoveTo_AnImpossibleDay_ThrowsAndChangesNothing() =>
        StaysAsItWas(session => FluentActions.Invoking(() => session.MoveTo(default)).Should().Throw<ArgumentOutOfRangeException>());

    [TestCase("CMP4006", TestName = "Update of an unknown id")]
    [TestCase("CMP4006 again", TestName = "Retract twice")]
    [TestCase("CMP4004", TestName = "Insert of an id that exists")]
    [TestCase("CMP4004 twice", TestName = "Insert of one id twice")]
    [TestCase("CMP4006 gone", TestName = "A reference to what is gone")]
    [TestCase("CMP4006 left", TestName = "Retract of what is referred to")]
    [TestCase("CMP4001", TestName = "Retract of the company")]
    public void Apply_OfWhatCannotBe_NamesItAndChangesNothing(string expected) => StaysAsItWas(session =>
    {
        var result = session.Apply(c =>
        {
            // What is right beside it is not made either.
            c.Update("activity", "b", f => f.Set("third_party_merchants", true));
            _ = expected switch
            {
                "CMP4006" => c.Update("activity", "x", f => f.Set("third_party_merchants", true)),
                "CMP4006 again" => c.Retract("licence", "l").Retract("licence", "l"),
                "CMP4004" => c.Insert("activity", "a"),
                "CMP4004 twice" => c.Insert("activity", "n").Insert("activity", "n"),
                "CMP4006 gone" => c.Retract("activity", "a").Insert("activity", "n", f => f.Set("performer", "d")),
                "CMP4006 left" => c.Insert("company", "d").Update("activity", "a", f => f.Set("performer", "d")).Retract("company", "d"),
                _ => c.Retract("company", "c"),
            };
        });

        result.IsApplied.Should().BeFalse();
        result.Diagnostics.Select(d => d.Code).Should().Equal(expected.Split(' ')[0]);
        result.Diagnostics[0].Path.Should().NotBeNullOrEmpty();
        result.Findings.Should().BeEmpty();
        result.Invoking(r => r.ThrowIfRefused()).Should().Throw<InvalidDeclarationException>();
    });

    [TestCase("activitty")]
    [TestCase("activities", "knd")]
    [TestCase("activities", "kind", "advertisng")]
    [TestCase("activities", "period", "2025-13-01..")]
    public void Apply_OfWrongNamesAndValues_SaysSoAsInAFile(string entity, string field = "kind", string value = "advertising") => StaysAsItWas(session =>
        session.Insert(entity, "n", f => f.Set(field, value)).Diagnostics.Should().ContainSingle().Which.Message.En.Should().NotBeEmpty());

    [Test]
    public void Apply_WithoutAnIdWhereThereAreMany_Throws() =>
        StaysAsItWas(session => session.Invoking(s => s.Update("activity", f => f.Set("kind", "advertising"))).Should().Throw<ArgumentException>());

    [Test]
    public void Apply_ThatThrows_ChangesNothing() => StaysAsItWas(session => session
        .Invoking(s => s.Apply(c =>
        {
            c.Retract("activity", "a");
            throw new TimeoutException();
        })).Should().Throw<TimeoutException>());

    [Test]
    public void Apply_Cancelled_ChangesNothing() => StaysAsItWas(session => session
        .Invoking(s => s.Apply(c => c.Retract("activity", "a"), new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>());

    [Test]
    public void Apply_ByAHandler_Throws()
    {
        var session = Open();
        session.FindingChanged += (_, _) => session.Retract("activity", "b");

        session.Invoking(s => s.Retract("activity", "a")).Should().Throw<InvalidOperationException>();

        session.Report.Findings.Should().BeEmpty();
        session.Declaration[session.Rulebook.Vocabulary.FindEntity("activity")!].Items.Should().ContainSingle();
    }

    [Test]
    public void Replace_WithFactsOfAnotherVocabulary_ThrowsAndChangesNothing() => StaysAsItWas(session => session
        .Invoking(s => s.Replace(JudgingWorld.Declare(JudgingWorld.Load(("other", "forbids: { third_party_merchants: true }")), Facts))).Should().Throw<ArgumentException>());

    [Test]
    public void Report_OfBefore_IsExplainedByTheFactsOfBefore()
    {
        var session = Open();
        session.Update("activity", "b", f => f.Set("kind", "e_commerce"));
        var before = session.Report;

        session.Apply(c => c.Retract("activity", "b").Update("activity", "a", f => f.Set("third_party_merchants", false)));

        session.Report.Findings.Should().BeEmpty();
        Texts(before).Should().Equal(Texts(_engine.Evaluate(before.Declaration, before.AsOf)));
    }

    [Test]
    public void ContentHash_OfChangedFacts_IsThatOfCodeThatDeclaresThem()
    {
        var session = _engine.OpenSession(_engine.Declarations.Build(b => b.Principal("c")).GetDeclarationOrThrow(), JudgingWorld.AsOf);
        var file = session.Declaration.ContentHash;

        session.Apply(c => c.Insert("activity", "a", f => f.Set("performer", "c").Set("third_party_merchants", true).Set("licence_misuse", Array.Empty<string>()).Set("funds", x => x.Set("pooled", true))).Incomplete("activities")).ThrowIfRefused();

        session.Declaration.ContentHash.Should().NotBe(file).And.Be(_engine.Declarations.Build(b => b
            .Principal("c")
            .Add("activity", "a", f => f.Set("performer", "c").Set("third_party_merchants", true).Set("licence_misuse", Array.Empty<string>()).Set("funds", x => x.Set("pooled", true)))
            .Incomplete("activities")).GetDeclarationOrThrow().ContentHash);
    }

    private static List<string> Texts(ComplianceReport report) =>
        [.. report.Findings.Select(f => $"{f.Fingerprint} {f.Message.En} {f.Remedy.En} {string.Join(';', f.Trace.Select(t => t.ToString()))}"), .. report.Questions.Select(q => q.Fact.Path)];

    private IComplianceSession Open() => _engine.OpenSession(JudgingWorld.Declare(Rulebook, Facts), JudgingWorld.AsOf);

    private void StaysAsItWas(Action<IComplianceSession> change)
    {
        var session = Open();
        var (report, declaration, told) = (session.Report, session.Declaration, 0);
        session.FindingChanged += (_, _) => told++;
        session.QuestionChanged += (_, _) => told++;

        change(session);

        session.Report.Should().BeSameAs(report);
        session.Declaration.Should().BeSameAs(declaration);
        session.AsOf.Should().Be(JudgingWorld.AsOf);
        told.Should().Be(0);
        session.Update("activity", "b", f => f.Set("third_party_merchants", true)).ThrowIfRefused().Findings.Should().ContainSingle("the next change is of the facts as they were");
    }
}
