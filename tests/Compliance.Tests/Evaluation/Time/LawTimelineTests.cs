using System.Globalization;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Time;

/// <summary>The law a rule rests on, day by day. The instrument of the plain rule is in force from 2020-01-01.</summary>
internal sealed class LawTimelineTests
{
    private static readonly Rule Plain = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("thing")!);
    private static readonly LegalSource Act = LawOf.Source("act", LawOf.Law);

    private static Arbitrary<(Rule Rule, DateOnly Day)> Rules { get; } = Arb.From(
        from first in AnyPeriod
        from second in AnyPeriod
        from own in AnyPeriod
        from day in Gen.Choose(-20, 400)
        select (With(own, first, second), new DateOnly(2019, 12, 1).AddDays(day)));

    private static Gen<EffectivePeriod> AnyPeriod =>
        from start in Gen.Choose(-1, 300)
        from length in Gen.Choose(-1, 200)
        let first = start < 0 ? (DateOnly?)null : new DateOnly(2019, 12, 1).AddDays(start)
        select new EffectivePeriod(first, length < 0 ? null : (first ?? new DateOnly(2019, 12, 1)).AddDays(length));

    [Test]
    public void Of_TwoCitationsInARow_HasAStateForEach() =>
        Show(LawTimeline.Of(With(EffectivePeriod.Always, LawOf.Period("2015-01-01..2019-12-31"), LawOf.Period("2020-01-01.."))))
            .Should().Equal(
                "0001-01-01..2014-12-31 silent",
                "2015-01-01..2019-12-31 act",
                "2020-01-01..9999-12-31 act");

    [Test]
    public void Of_CitationsThatOverlap_HasAStateForBoth() =>
        Show(LawTimeline.Of(With(EffectivePeriod.Always, LawOf.Period("2020-02-01..2020-06-30"), LawOf.Period("2020-06-01.."))))
            .Should().Equal(
                "0001-01-01..2019-12-31 silent",
                "2020-01-01..2020-01-31 ",
                "2020-02-01..2020-05-31 act",
                "2020-06-01..2020-06-30 act act",
                "2020-07-01..9999-12-31 act");

    [Test]
    public void Of_RuleWithDatesOfItsOwn_IsSilentOutsideThem() =>
        Show(LawTimeline.Of(With(LawOf.Period("2021-01-01..2021-12-31"), LawOf.Period(".."))))
            .Should().Equal(
                "0001-01-01..2020-12-31 silent",
                "2021-01-01..2021-12-31 act",
                "2022-01-01..9999-12-31 silent");

    [Test]
    public void Of_InstrumentIssuedWhileLawIsInForce_DoesNotCut() =>
        Show(LawTimeline.Of(With(EffectivePeriod.Always, LawOf.Period("2015-01-01.."))))
            .Should().Equal("0001-01-01..2014-12-31 silent", "2015-01-01..9999-12-31 act");

    [Test]
    public void Of_RuleWithAThreshold_IsCutWhereItChanges()
    {
        var limit = new ParameterReference(SmallWorld.Limit, default);
        var rule = With(EffectivePeriod.Always, LawOf.Period("..")) with { Requirement = new Comparison(limit, ComparisonOperator.Equal, limit, default) };

        Show(LawTimeline.Of(rule)).Should().Equal(
            "0001-01-01..2015-12-31 act",
            "2016-01-01..2020-06-30 act",
            "2020-07-01..9999-12-31 act");
    }

    [Test]
    public void On_AnyDay_IsTheStateThatHoldsIt() => PropertyCheck.Holds(Rules, sample =>
    {
        var (rule, day) = sample;
        var state = LawTimeline.Of(rule).On(day);
        var basis = rule.Basis.Where(c => c.InForce.Includes(day));
        var speaks = rule.InForce.Includes(day) && (basis.Any() || rule.Clause!.Instrument.InForce.Includes(day));
        return new[]
        {
            (state.From <= day && day <= state.Until, "the state does not hold the day"),
            (state.IsActive == speaks, "whether the rule speaks is wrong"),
            (!speaks || state.Basis.SequenceEqual(basis), "the citations are wrong"),
        }.Where(c => !c.Item1).Select(c => c.Item2);
    });

    [Test]
    public void States_OfAnyRule_FollowWithoutAGap() => PropertyCheck.Holds(Rules, sample =>
    {
        var states = LawTimeline.Of(sample.Rule).States;
        return states[0].From == DateOnly.MinValue
            && states[^1].Until == DateOnly.MaxValue
            && states.Zip(states.Skip(1)).All(p => p.First.Until.AddDays(1) == p.Second.From)
                ? []
                : [string.Join(", ", states)];
    });

    [Test]
    public void HasSpokenBy_IsTrueFromItsFirstDay()
    {
        var law = LawTimeline.Of(With(LawOf.Period("2021-01-01..2021-12-31"), LawOf.Period("..")));

        law.HasSpokenBy(new DateOnly(2020, 12, 31)).Should().BeFalse();
        law.HasSpokenBy(new DateOnly(2021, 1, 1)).Should().BeTrue();
        law.HasSpokenBy(new DateOnly(2030, 1, 1)).Should().BeTrue();
    }

    [TestCase("..", "2021-01-01..", "0001-01-01..2019-12-31 before 2020-01-01")]
    [TestCase("..", "2015-01-01..2016-12-31", "0001-01-01..2014-12-31 before 2015-01-01")]
    [TestCase("..", "2015-01-01..2016-12-31 2021-01-01..", "0001-01-01..2014-12-31 before 2015-01-01", "2017-01-01..2019-12-31 before 2020-01-01")]
    [TestCase("2022-01-01..", "2015-01-01..", "0001-01-01..2021-12-31 before 2022-01-01")]
    [TestCase("..2019-12-31", "2015-01-01..", "0001-01-01..2014-12-31 before 2015-01-01")]
    [TestCase("..", "..")]
    public void Of_DaysBeforeLawThatBinds_AreNotCovered(string own, string cited, params string[] expected) =>
        Uncovered(With(LawOf.Period(own), [.. cited.Split(' ').Select(LawOf.Period)])).Should().Equal(expected);

    [Test]
    public void Of_RuleThatRestsOnNothingThatBinds_IsNeverNotCovered() =>
        Uncovered(Plain with { Basis = [LawOf.Cite(LawOf.Source("policy", LawOf.Policy), LawOf.Period("2021-01-01.."))] }).Should().BeEmpty();

    [Test]
    public void Of_Encouragement_IsNeverNotCovered() =>
        Uncovered(With(EffectivePeriod.Always, LawOf.Period("2021-01-01..")) with { Modality = Modality.Encouragement }).Should().BeEmpty();

    [Test]
    public void Of_RuleNotApplicableBefore_IsNotCoveredBetweenTwoLawsOnly()
    {
        var rule = With(EffectivePeriod.Always, LawOf.Period("2015-01-01..2016-12-31"), LawOf.Period("2021-01-01..")) with { NotApplicableBefore = LocalizedText.Same("new") };

        Uncovered(rule).Should().Equal("2017-01-01..2019-12-31 before 2020-01-01");
        LawTimeline.Of(rule).NotApplicableBefore.Should().Be(LocalizedText.Same("new"));
    }

    private static IEnumerable<string> Uncovered(Rule rule) => LawTimeline.Of(rule).States.Where(s => s.CoveredFrom is not null).Select(s => string.Create(
        CultureInfo.InvariantCulture, $"{s.From:yyyy-MM-dd}..{s.Until:yyyy-MM-dd} before {s.CoveredFrom:yyyy-MM-dd}"));

    private static Rule With(EffectivePeriod own, params EffectivePeriod[] citations) =>
        Plain with { InForce = own, Basis = [.. citations.Select(c => LawOf.Cite(Act, c))] };

    private static IEnumerable<string> Show(LawTimeline law) => law.States.Select(s => string.Create(
        CultureInfo.InvariantCulture,
        $"{s.From:yyyy-MM-dd}..{s.Until:yyyy-MM-dd} {(s.IsActive ? string.Join(' ', s.Basis.Select(c => c.Source.Id)) : "silent")}"));
}
