using Compliance.Declarations.Answers;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Spreadsheets.Answers;
using Compliance.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Compliance.Tests.Reporting.Xlsx;

/// <summary>What is chosen in the sheet of questions of a workbook is read back: each choice of each question is an answer that the declaration takes.</summary>
internal sealed class XlsxAnswerTests
{
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);
    private DirectoryInfo _folder = null!;

    private string Book => Path.Combine(_folder.FullName, "answers.xlsx");

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("answers");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void Choices_OfEachQuestion_AreAnswersInEitherLanguage(
        [Values("undeclared/company.yaml", "platform-group/company.yaml")] string sample, [Values] Language language, [Values] bool isFirst)
    {
        var report = Judge(sample, Engine.Declarations);
        Write(report, language);
        var chosen = Choose(choices => isFirst ? choices[0] : choices[^1]);

        var read = AnswerReader.Read(Book);

        read.Diagnostics.Should().BeEmpty();
        read.Answers!.Items.Select(a => (a.Path, a.Text)).Should().Equal(chosen.Select(c => (c.Key, c.Value)));
        var answered = Judge(sample, Engine.Declarations.WithAnswers(read.Answers));
        answered.Questions.Select(q => q.Fact.Path).Should().NotIntersectWith(chosen.Keys);
        answered.Declaration.ContentHash.Should().NotBe(report.Declaration.ContentHash);
        chosen.Count.Should().BeGreaterThan(2);
    }

    [Test]
    public void Questions_WithOpenAnswers_SayHow()
    {
        var report = Judge("undeclared/company.yaml", Engine.Declarations);

        report.Questions.Select(q => AnswerForm.Of(q.Fact.Path, report.Declaration)).Should().OnlyContain(f => f.Hint.Zh.Length > 0 && f.Hint.En.Length > 0);
    }

    [Test]
    public void Read_WorkbookWithoutAnswers_IsAWarning()
    {
        Write(Judge("undeclared/company.yaml", Engine.Declarations), Language.Zh);

        AnswerReader.Read(Book).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "CMP5258" && d.Severity == DiagnosticSeverity.Warning);
    }

    [Test]
    public void Read_OtherWorkbook_IsAnError()
    {
        Spreadsheets.Workbook.Write(Book, ("company", [Spreadsheets.Workbook.Texts("id"), Spreadsheets.Workbook.Texts("o")]));

        AnswerReader.Read(Book).Diagnostics.Should().ContainSingle(d => d.Code == "CMP5256");
    }

    [Test]
    public void Read_AnswerWithoutAPath_IsAnErrorAtItsCell()
    {
        Spreadsheets.Workbook.Write(Book, ("Questions", [Spreadsheets.Workbook.Texts("Answer", "Path", "Company id"), Spreadsheets.Workbook.Texts("yes")]));

        AnswerReader.Read(Book).Diagnostics.Should().ContainSingle(d => d.Code == "CMP5257").Which.Span.File!.Path.Should().EndWith("Questions!A2");
    }

    private static ComplianceReport Judge(string sample, Compliance.Declarations.DeclarationReader reader) =>
        Engine.Evaluate(reader.FromFile(RepositoryRoot.Combine($"samples/{sample}")).GetDeclarationOrThrow(), new(2026, 11, 1));

    private void Write(ComplianceReport report, Language language)
    {
        using (var file = File.Create(Book))
        {
            new XlsxReportWriter(language).Write([report], file);
        }

        using var workbook = SpreadsheetDocument.Open(Book, isEditable: false);
        new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
    }

    // As a person does: opens each list of answers, and picks one.
    private Dictionary<string, string> Choose(Func<IReadOnlyList<string>, string> pick)
    {
        using var workbook = SpreadsheetDocument.Open(Book, isEditable: true);
        var book = workbook.WorkbookPart!;
        var strings = book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToList();
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        var questions = Sheet(book, s => s.Descendants<DataValidation>().Any());
        var path = "F";
        foreach (var validation in questions.Descendants<DataValidation>())
        {
            var choices = Choices(book, validation.Formula1!.Text, strings);
            foreach (var cell in validation.SequenceOfReferences!.Items.Select(r => questions.Descendants<Cell>().Single(c => c.CellReference!.Value == r.Value)))
            {
                var other = questions.Descendants<Cell>().Single(c => c.CellReference!.Value == path + cell.CellReference!.Value![1..]);
                var asked = strings[int.Parse(other.InnerText, System.Globalization.CultureInfo.InvariantCulture)];
                if (IsOfAThingThatIsAskedFor(asked, strings))
                {
                    continue;
                }

                var answer = pick(choices);
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(answer));
                chosen.Add(asked, answer);
            }
        }

        questions.Save();
        var order = questions.Descendants<Row>().SelectMany(r => r.Elements<Cell>().Where(c => c.CellReference!.Value!.StartsWith(path, StringComparison.Ordinal)))
            .Select(c => strings[int.Parse(c.InnerText, System.Globalization.CultureInfo.InvariantCulture)]).Where(chosen.ContainsKey);
        return order.ToDictionary(p => p, p => chosen[p], StringComparer.Ordinal);
    }

    // Who says that there is none says nothing else of it.
    private static bool IsOfAThingThatIsAskedFor(string path, List<string> asked) => path.Split('.') is [var thing, _, ..] && asked.Contains(thing);

    private static List<string> Choices(WorkbookPart book, string formula, List<string> strings)
    {
        var (name, cells) = (formula.Split('!')[0].Trim('\''), formula.Split('!')[1].Replace("$", string.Empty, StringComparison.Ordinal).Split(':'));
        var sheet = ((WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(s => s.Name!.Value == name && s.State!.Value == SheetStateValues.Hidden).Id!.Value!)).Worksheet;
        var column = string.Concat(cells[0].TakeWhile(char.IsLetter));
        var (first, last) = (int.Parse(cells[0][column.Length..], System.Globalization.CultureInfo.InvariantCulture), int.Parse(cells[1][column.Length..], System.Globalization.CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(first, last - first + 1)
            .Select(row => sheet.Descendants<Cell>().Single(c => c.CellReference!.Value == string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column}{row}")))
            .Select(c => strings[int.Parse(c.InnerText, System.Globalization.CultureInfo.InvariantCulture)])];
    }

    private static Worksheet Sheet(WorkbookPart book, Func<Worksheet, bool> isMeant) => book.WorksheetParts.Select(p => p.Worksheet).Single(isMeant);
}
