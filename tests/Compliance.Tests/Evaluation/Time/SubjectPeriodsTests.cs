using System.Collections.Immutable;
using System.Globalization;
using Compliance.Evaluation.Time;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation.Time;

/// <summary>How the time of a subject is cut: the law changes on 2020-01-01, and the day judged is 2020-12-31.</summary>
internal sealed class SubjectPeriodsTests
{
    private static readonly Rule Rule = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("deed")!) with
    {
        Basis =
        [
            LawOf.Cite(LawOf.Source("early", LawOf.Law), LawOf.Period("2015-01-01..2019-12-31")),
            LawOf.Cite(LawOf.Source("late", LawOf.Law), LawOf.Period("2020-01-01..")),
        ],
    };

    [TestCase("2020-02-01..2020-02-29", "2020-02-01..2020-02-29")]
    [TestCase("2019-12-31..2020-01-01", "2019-12-31..2019-12-31; 2020-01-01..2020-01-01")]
    [TestCase("2019-12-31..2019-12-31", "2019-12-31..2019-12-31")]
    [TestCase("2020-01-01..2020-01-01", "2020-01-01..2020-01-01")]
    [TestCase("2014-12-31..2015-01-01", "2014-12-31..2014-12-31 silent; 2015-01-01..2015-01-01")]
    [TestCase("2014-01-01..2014-12-31", "2014-01-01..2014-12-31 silent")]
    [TestCase("2020-12-31..", "2020-12-31..2020-12-31")]
    [TestCase("2021-01-01..", "")]
    [TestCase("2020-12-31..2022-01-01", "2020-12-31..2020-12-31")]
    [TestCase("2020-06-01..", "2020-06-01..2020-12-31")]
    [TestCase("..2015-01-01", "..2014-12-31 silent; 2015-01-01..2015-01-01")]
    [TestCase("{ from: 2020-06-01 }", "2020-06-01..2020-06-01; 2020-06-02..2020-12-31 perhaps")]
    [TestCase("{ from: 2019-12-31 }", "2019-12-31..2019-12-31; 2020-01-01..2020-12-31 perhaps")]
    [TestCase("{ from: 2020-12-31 }", "2020-12-31..2020-12-31")]
    [TestCase("{ to: 2020-01-01 }", "..2014-12-31 silent perhaps; 2015-01-01..2019-12-31 perhaps; 2020-01-01..2020-01-01")]
    [TestCase("{ to: 2020-01-03 }", "..2014-12-31 silent perhaps; 2015-01-01..2019-12-31 perhaps; 2020-01-01..2020-01-02 perhaps; 2020-01-03..2020-01-03")]
    [TestCase("{ to: 2021-01-01 }", "..2014-12-31 silent perhaps; 2015-01-01..2019-12-31 perhaps; 2020-01-01..2020-12-31 perhaps")]
    [TestCase("{ from: open }", "..2014-12-31 silent perhaps; 2015-01-01..2019-12-31 perhaps; 2020-01-01..2020-12-31 perhaps")]
    public void Of_Period_IsCutWhereTheLawChangesAndWhereItIsNoLongerCertain(string period, string parts) => Show(period).Should().Be(parts);

    [Test]
    public void Of_UndeclaredTime_IsPossibleUnderEveryLaw() =>
        Parts(null).Select(p => (p.From, p.Last, p.IsCertain)).Should().Equal(
            (null, new DateOnly(2014, 12, 31), false),
            (new DateOnly(2015, 1, 1), new DateOnly(2019, 12, 31), false),
            (new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31), false));

    [Test]
    public void Of_SubjectWithoutATime_IsOnePartOnTheDayOfTheJudgement()
    {
        var facts = new FactTree.Group([("things", new FactTree.Items([("t1", new FactTree.Group([("id", new FactTree.Leaf("t1"))]))], true))]);
        var thing = SmallWorld.Declare(facts)[SmallWorld.Vocabulary.FindEntity("thing")!].Items[0];

        var part = SubjectPeriods.Of(thing, LawTimeline.Of(Rule), SmallWorld.AsOf).Should().ContainSingle().Subject;

        (part.From, part.Until, part.First, part.Last, part.IsCertain).Should().Be((null, null, SmallWorld.AsOf, SmallWorld.AsOf, true));
    }

    private static string Show(string period) => string.Join("; ", Parts(period).Select(p => string.Create(
        CultureInfo.InvariantCulture,
        $"{p.From:yyyy-MM-dd}..{p.Until:yyyy-MM-dd}{(p.State.IsActive ? string.Empty : " silent")}{(p.IsCertain ? string.Empty : " perhaps")}")));

    private static ImmutableArray<SubjectPeriod> Parts(string? period)
    {
        var id = ("id", (FactTree)new FactTree.Leaf("d1"));
        var deed = period is null
            ? new FactTree.Group([id])
            : new FactTree.Group([id, ("span", Value(period))]);
        var declaration = SmallWorld.Declare(new FactTree.Group([("deeds", new FactTree.Items([("d1", deed)], true))]));
        return SubjectPeriods.Of(declaration[Rule.Subject].Items[0], LawTimeline.Of(Rule), SmallWorld.AsOf);
    }

    private static FactTree Value(string text)
    {
        if (!text.StartsWith('{'))
        {
            return new FactTree.Leaf(text);
        }

        var parts = text.Trim('{', '}', ' ').Split(": ");
        return new FactTree.Group([(parts[0], new FactTree.Leaf(parts[1]))]);
    }
}
