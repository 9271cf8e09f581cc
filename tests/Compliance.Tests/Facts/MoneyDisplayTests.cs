using System.Globalization;
using Compliance.Literals;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Facts;

internal sealed class MoneyDisplayTests
{
    [TestCase("59800000000", "598亿元", "CNY 59,800,000,000")]
    [TestCase("16000000", "1600万元", "CNY 16,000,000")]
    [TestCase("125000000", "1.25亿元", "CNY 125,000,000")]
    [TestCase("123450000", "12345万元", "CNY 123,450,000")]
    [TestCase("1200000000000", "1.2万亿元", "CNY 1,200,000,000,000")]
    [TestCase("-50000", "-5万元", "CNY -50,000")]
    [TestCase("10000", "1万元", "CNY 10,000")]
    [TestCase("9999", "9,999 元", "CNY 9,999")]
    [TestCase("123456", "123,456 元", "CNY 123,456")]
    [TestCase("10000.01", "10,000.01 元", "CNY 10,000.01")]
    [TestCase("0", "0 元", "CNY 0")]
    public void Of_AnAmount_IsRoundOnlyWhereThatIsExact(string yuan, string zh, string en)
    {
        var display = MoneyDisplay.Of(decimal.Parse(yuan, CultureInfo.InvariantCulture), SampleVocabulary.Instance.FindCurrency("CNY"));

        display.Zh.Should().Be(zh);
        display.En.Should().Be(en);
    }
}
