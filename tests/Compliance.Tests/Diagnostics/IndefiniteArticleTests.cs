using Compliance.Diagnostics;
using Compliance.Tests.Declarations;

namespace Compliance.Tests.Diagnostics;

internal sealed class IndefiniteArticleTests
{
    [TestCase("rule", "a rule")]
    [TestCase("Activity", "an Activity")]
    [TestCase("exception", "an exception")]
    [TestCase("undertaking", "an undertaking")]
    [TestCase("unit", "a unit")]
    [TestCase("user", "a user")]
    public void Before_Noun_TakesTheArticleThatIsSpoken(string noun, string expected) => IndefiniteArticle.Before(noun).Should().Be(expected);

    [Test]
    public void UnknownKey_OfAnActivity_IsGoodEnglish() =>
        Declare.Yaml("company: { id: a }\nactivities: [{ id: b, foo: 1 }]").Diagnostics.Single().Message.En.Should().StartWith("An ");
}
