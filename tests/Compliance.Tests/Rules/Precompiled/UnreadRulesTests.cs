using System.Buffers;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Of thousands of rules in a form few can apply; the conditions and texts of the others stay unread, in a line of a stream too.</summary>
internal sealed class UnreadRulesTests
{
    [Test]
    public void CheckedLine_OfRulesOfAForm_ReadsThoseThatMayApplyOrRestOnAClaim()
    {
        var kinds = JudgingWorld.Load(("a", "forbids: { funds.pooled: true }")).Vocabulary.FindEntity("activity")!.Find("kind")!.Type;
        var codes = ((FactType.CodeType)kinds).List.Codes;
        var rulebook = JudgingWorld.Load(codes.Select(c => (IdOf(c), $"applies_when: {{ kind: {c.Id} }}\n{(c == codes[^1] ? "forbids: { steps: { contains_any: [pricing] } }" : "forbids: { funds.pooled: true }")}"))
            .Append(("r-claimed", "applies_when: { steps: { contains_any: [pricing] } }\nforbids: { funds.pooled: true }"))
            .Append(("r-lifted", $"applies_when: {{ kind: {codes[1].Id} }}\nforbids: {{ funds.pooled: true }}\nexceptions: [{{ label: {{ zh: 例外, en: Exception }}, when: {{ volume: {{ less_than: 1 }} }} }}]")));
        string[] expected = [IdOf(codes[0]), IdOf(codes[^1]), "r-claimed", "r-lifted"];
        var read = FormOf.ReadBack(rulebook, new NoTexts());
        var declaration = JudgingWorld.Declare(read, $"company: {{ id: c }}\nactivities: [{{ id: x, kind: {codes[0].Id}, period: {{ from: 2020-01-01, to: open }}, steps: [], funds: {{ pooled: true }} }}]\n");

        var report = new ComplianceEngine(read).Evaluate(declaration, JudgingWorld.AsOf);
        NdjsonReportWriter.WriteLine(1, report, new ArrayBufferWriter<byte>());

        report.Findings.Should().ContainSingle();
        report.Asserted.SelectMany(a => a.Rules).Select(r => r.Id).Should().Equal("r-claimed");
        read.Rules.Where(r => !r.IsUnread).Select(r => r.Id).Should().BeEquivalentTo(expected);
    }

    private static string IdOf(Code kind) => $"r-{kind.Id.Replace('_', '-')}";

    private sealed class NoTexts : ITextOrigin
    {
        public string TextOf(string path) => throw new InvalidOperationException($"'{path}' was asked for.");
    }
}
