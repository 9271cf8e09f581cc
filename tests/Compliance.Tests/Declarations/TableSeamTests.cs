using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Text;

namespace Compliance.Tests.Declarations;

/// <summary>What a reader of tables relies on; workbooks and CSV files are read by the same.</summary>
internal sealed class TableSeamTests
{
    private static readonly DiagnosticDescriptor Broken = DiagnosticDescriptor.Error("TAB1001", "值不符", "Bad value");

    [Test]
    public void FromTables_Rows_AreItems_AtThePlacesOfTheirCells()
    {
        var declaration = Read(Table("things", ["id", "flag"], ["t", "true"], ["u", null])).GetDeclarationOrThrow();

        var things = declaration[SmallWorld.Vocabulary.FindEntity("thing")!];
        things.State.Should().Be(EntitySetState.Complete);
        things.Items.Select(i => i.Id).Should().Equal("t", "u");
        things.Items[0].Facts[Flag]!.Span.ToString().Should().Be("facts.db!things!flag[1]");
        things.Items[1].Facts[Flag].Should().BeNull("a missing cell is undeclared");
    }

    [Test]
    public void FromTables_UnknownColumn_IsReportedOnceAtTheHead() =>
        Read(Table("things", ["id", "flagg"], ["t", "true"], ["u", "false"])).Diagnostics.Select(d => $"{d.Span} {d.Code}").Should().Equal("facts.db!things!flagg CMP2004");

    [Test]
    public void FromTables_RowsWithoutColumns_AreReportedAndNotDropped() =>
        Read(Table("things", [], ["t"])).Diagnostics.Select(d => d.Code).Should().Equal("CMP4603");

    [Test]
    public void FromTables_RowWithoutCells_IsSkipped() =>
        Read(Table("things", ["id"], [null], ["t"])).GetDeclarationOrThrow()[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Should().ContainSingle();

    [Test]
    public void FromTables_HiddenCharacters_AreReported() =>
        Read(Table("things", ["id"], ["t\u200Bx"])).Diagnostics.Select(d => d.Code).Should().Equal("CMP4606");

    [Test]
    public void FromTables_ErrorOfTheReader_GivesNoDeclaration()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(Broken.At(Place("things!id[1]", string.Empty), new("缺", "missing"), new("补", "add it")));

        var result = Reader.FromTables([Owner, Table("things", ["id"], ["t"])], "facts.db", diagnostics);

        result.Declaration.Should().BeNull();
        result.Diagnostics.Select(d => d.Code).Should().Equal("TAB1001");
    }

    private static DeclarationReader Reader { get; } = new(SmallWorld.Vocabulary);

    private static DeclarationTable Owner { get; } = Table("owner", ["id"], ["o"]);

    private static Compliance.Types.Field Flag { get; } = SmallWorld.Vocabulary.FindEntity("thing")!.Find("flag")!;

    private static DeclarationResult Read(DeclarationTable table) => Reader.FromTables([Owner, table], "facts.db", new DiagnosticBag());

    private static DeclarationTable Table(string name, string[] columns, params string?[][] rows) => new(
        name,
        Place(name, string.Empty),
        [.. columns.Select((c, i) => new TableCell(i, c, Place($"{name}!{c}", c)))],
        [.. rows.Select((r, n) => r.Select((v, i) => v is null ? null : new TableCell(i, v, Place($"{name}!{columns.ElementAtOrDefault(i)}[{n + 1}]", v))).OfType<TableCell>().ToImmutableArray())]);

    private static SourceSpan Place(string cell, string text) => SourceSpan.WholeOf(SourceFile.ForCell("facts.db", cell, text));
}
