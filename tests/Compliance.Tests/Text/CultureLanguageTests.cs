using System.Globalization;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Tests.Text;

internal sealed class CultureLanguageTests
{
    [TestCase("zh", Language.Zh)]
    [TestCase("zh-CN", Language.Zh)]
    [TestCase("zh-Hans", Language.Zh)]
    [TestCase("zh-Hant-TW", Language.Zh)]
    [TestCase("en", Language.En)]
    [TestCase("en-GB", Language.En)]
    [TestCase("de-DE", Language.En)]
    [TestCase("ja-JP", Language.En)]
    [TestCase("", Language.Both)]
    public void ToLanguage_ACulture_IsThatOfItsReader(string culture, Language language)
    {
        var info = CultureInfo.GetCultureInfo(culture);

        info.ToLanguage().Should().Be(language);
        new LocalizedText("一", "one").In(info).Should().Be(new LocalizedText("一", "one").In(language));
    }
}
