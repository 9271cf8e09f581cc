using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Rules;

/// <summary>What may rest on what is not verified is known before a rule is evaluated; other violations are explained once.</summary>
internal sealed class RuleDigestTests
{
    [TestCase("{ size: { at_most: 2 } }", false)]
    [TestCase("{ $day: { after: $thing.day + 3 days } }", false)]
    [TestCase("{ size: { at_most: parameter limit } }", true, TestName = "A value that is not verified on some days")]
    [TestCase("{ $day: { after: parameter start } }", false, TestName = "A value that is verified on all days")]
    [TestCase("{ $day: { after: $thing.day + $thing.wait } }", true, TestName = "A duration that may be declared in working days")]
    [TestCase("{ $day: { after: $thing.day + 3 working days } }", true, TestName = "A calendar that is not verified")]
    [TestCase("{ length of span: { at_most: 3 working days } }", true, TestName = "The length of a period by such a calendar")]
    public void MayRestOnUnverified(string condition, bool expected) => Digest(condition).MayRestOnUnverified.Should().Be(expected);

    private static RuleDigest Digest(string condition)
    {
        var thing = SmallWorld.Vocabulary.FindEntity("thing")!;
        return (SmallWorld.RuleOn(thing) with { Requirement = SmallWorld.Condition(thing, condition) }).Digest;
    }
}
