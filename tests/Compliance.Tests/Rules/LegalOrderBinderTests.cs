using Compliance.Law;
using Compliance.Tests.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Rules;

internal sealed class LegalOrderBinderTests
{
    private const string Order = "rules/legal-orders/cn.yaml";
    private const string Regulations = "rules/sources/payment-regulations.yaml";
    private const string Article = "article: \"15\", status: secondary";

    [Test]
    public void Load_LegalOrder_HasAllItsParts()
    {
        var order = new RuleFolder().Rulebook().LegalOrders.Should().ContainSingle().Which;

        (order.Id, order.Label, order.TimeZone, order.Currency).Should().Be(("cn", new LocalizedText("中国法", "Law of China"), "Asia/Shanghai", "CNY"));
        order.Languages.Should().Equal("zh");
        order.SourceTypes.Select(t => (t.Id, t.Rank, t.Force)).Should().Equal(
            ("administrative_regulation", 1, LegalForce.Binding), ("departmental_rule", 2, LegalForce.Binding), ("policy_document", 3, LegalForce.NonBinding));
        order.Places.Should().ContainSingle().Which.PartForm.Should().Be(new LocalizedText("第{number}条", "art. {number}"));
    }

    [Test]
    public void Load_Consequence_HasItsFinesInTheCurrencyOfTheOrder()
    {
        var book = new RuleFolder().Replacing(
            Regulations, Article, "article: \"15\", threatens: { text: { zh: 罚款, en: A fine }, fines: [{ by: amount, from: 5万, to: 200k }, { 按: 倍数, of: { zh: 违法所得, en: gains }, to: 5 }, { by: amount, to: 1.5, currency: EUR }] }, status: secondary").Rulebook();

        var threatens = book.Sources[2].Articles[1].Threatens!;

        threatens.Text.En.Should().Be("A fine");
        threatens.Fines.Should().Equal(
            new FineRange(FineMeasure.Amount, null, 50_000, 200_000, "CNY"), new FineRange(FineMeasure.Multiple, new("违法所得", "gains"), null, 5, null), new FineRange(FineMeasure.Amount, null, null, 1.5m, "EUR"));
    }

    [Test]
    public void Load_OrderRegisteredTwice_MustBeTheSame()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("rules/legal-orders/eu.yaml"));
        var once = new RuleFolder().With("rules/legal-orders/eu.yaml", text);

        once.With("rules/eu/legal-orders/eu.yaml", text).Rulebook().LegalOrders.Select(o => o.Id).Should().Equal("cn", "eu");
        var mistake = once.With("rules/eu/legal-orders/eu.yaml", text.Replace("Europe/Brussels", "Europe/Paris", StringComparison.Ordinal)).Mistakes().Should().ContainSingle().Which;
        (mistake.Code, mistake.Related.Should().ContainSingle().Which.Words()).Should().Be(("CMP2401", "eu"));
    }

    [TestCase(Order, "languages: [zh]", "languages: [zh, 'Chinese (simplified)']", "CMP2452", "'Chinese (simplified)'")]
    [TestCase(Order, "time_zone: Asia/Shanghai", "time_zone: Beijing", "CMP2456", "Beijing")]
    [TestCase(Order, "currency: CNY", "currency: yuan", "CMP2453", "yuan")]
    [TestCase(Order, "force: non_binding", "force: soft", "CMP2009,CMP2009", "soft")]
    [TestCase(Order, "whole: { zh: \"《{title}》\", en: \"{title}\" }", "whole: { zh: \"《{title}》\", en: \"{titel}\" }", "CMP2451", "{ zh: \"《{title}》\", en: \"{titel}\" }")]
    [TestCase(Order, "en: \"{title}, {place}\"", "en: \"{title}\"", "CMP2451", "{ zh: \"《{title}》{place}\", en: \"{title}\" }")]
    [TestCase(Order, "form: { zh: \"第{number}条\", en: \"art. {number}\" }", "form: { zh: 条, en: \"art. {number}\" }", "CMP2451", "{ zh: 条, en: \"art. {number}\" }")]
    [TestCase(Order, "places: [{ id: article, label: { zh: 条, en: article }, form: { zh: \"第{number}条\", en: \"art. {number}\" } }]", "places: []", "CMP2459", "[]")]
    [TestCase(Regulations, Article, "article: \"15\", threatens: { text: { zh: 罚, en: A fine }, fines: [{ by: amount }] }, status: secondary", "CMP2454", "{ by: amount }")]
    [TestCase(Regulations, Article, "article: \"15\", threatens: { text: { zh: 罚, en: A fine }, fines: [{ by: amount, from: 2, to: 1 }] }, status: secondary", "CMP2454", "{ by: amount, from: 2, to: 1 }")]
    [TestCase(Regulations, Article, "article: \"15\", threatens: { text: { zh: 罚, en: A fine }, fines: [{ by: amount, to: 5 lakh }] }, status: secondary", "CMP2457", "5 lakh")]
    [TestCase(Regulations, Article, "article: \"15\", threatens: { text: { zh: 罚, en: A fine }, fines: [{ by: percent, to: 5 }] }, status: secondary", "CMP2005", "by")]
    [TestCase("rules/sources/opinions.yaml", "responses: [{ id: guidance, label: { zh: 行政指导, en: guidance } }, { id: warning, label: { zh: 警示告诫, en: warning } }]", "", "CMP2460,CMP2460", "guidance")]
    public void Load_Mistake_IsLocated(string path, string old, string replacement, string codes, string at)
    {
        var mistakes = new RuleFolder().Replacing(path, old, replacement).Mistakes();

        string.Join(',', mistakes.Select(m => m.Code)).Should().Be(codes, string.Join('\n', mistakes.Select(m => $"{m.Span.Position} {m.Message.En}")));
        mistakes[0].Span.Words().Should().Be(at);
    }
}
