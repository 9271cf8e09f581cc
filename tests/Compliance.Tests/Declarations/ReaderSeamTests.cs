using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Tests.Declarations;

/// <summary>What a reader of another format relies on.</summary>
internal sealed class ReaderSeamTests
{
    private static readonly DiagnosticDescriptor Broken = DiagnosticDescriptor.Error("TAB1001", "行不完整", "Incomplete row");

    [Test]
    public void FromNode_UnknownFieldInACell_IsReportedWithTheCellAlone()
    {
        var diagnostics = new DiagnosticBag();

        var result = Declare.Reader.FromNode(Company("nmae", Cell("company", "B2", "x")), "facts.db", diagnostics);

        result.Declaration.Should().BeNull();
        result.Diagnostics.Select(d => $"{d.Span} {d.Code}").Should().Equal("facts.db!company!B2 CMP2004");
    }

    [Test]
    public void FromNode_ErrorOfTheReader_ComesWithTheMistakesOfTheBinder()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(Broken.At(Cell("company", "A9", string.Empty), new("缺", "missing"), new("补", "add it")));

        var result = Declare.Reader.FromNode(Company("nmae", Cell("company", "B2", "x")), "facts.db", diagnostics);

        result.Declaration.Should().BeNull();
        result.Diagnostics.Select(d => d.Code).Should().Equal("TAB1001", "CMP2004");
    }

    [Test]
    public void FromNode_WarningOfTheReader_StaysBesideTheDeclaration()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(DiagnosticDescriptor.Warning("TAB2001", "空行", "Empty row").At(Cell("company", "A3", string.Empty), new("空行", "empty row"), new("删去", "remove it")));

        var result = Declare.Reader.FromNode(Company("name", Cell("company", "B2", "星河")), "facts.db", diagnostics);

        result.Declaration!.Name.Should().Be("facts.db");
        result.Diagnostics.Select(d => d.Code).Should().Equal("TAB2001");
    }

    [Test]
    public void FromNode_NoRootAndNoError_IsTheMistakeOfTheCaller()
    {
        var read = () => Declare.Reader.FromNode(null, "facts.db", new DiagnosticBag());

        read.Should().Throw<ArgumentException>().WithParameterName("node");
    }

    [Test]
    public void Place_OfEachKind_IsWhatTerminalsLink()
    {
        var file = new SourceFile("company.yaml", "a\nbc");

        new SourceSpan(file, 3, 1).ToString().Should().Be("company.yaml:2:2");
        Cell("activities", "C3", "x").ToString().Should().Be("facts.db!activities!C3");
        default(SourceSpan).ToString().Should().BeEmpty();
    }

    private static SourceSpan Cell(string table, string cell, string text) =>
        SourceSpan.WholeOf(SourceFile.ForCell("facts.db", $"{table}!{cell}", text));

    private static MappingNode Company(string field, SourceSpan cell)
    {
        var company = new MappingNode(
            [
                new(Scalar("id", cell), Scalar("xinghe", cell)),
                new(Scalar(field, cell), Scalar(cell.File!.Text, cell)),
            ],
            cell);
        return new MappingNode([new(Scalar("company", cell), company)], cell);
    }

    private static ScalarNode Scalar(string text, SourceSpan span) => new(text, ScalarStyle.Plain, span);
}
