using Compliance.Declarations;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets;

/// <summary>Reads declarations from workbooks and folders of CSV files. Bad input is never an exception.</summary>
/// <param name="declarations">The reader of declarations, which knows the vocabulary.</param>
public sealed class SpreadsheetReader(DeclarationReader declarations)
{
    private readonly DeclarationReader _declarations = declarations ?? throw new ArgumentNullException(nameof(declarations));

    /// <summary>Reads a workbook (.xlsx): a sheet for each list.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public DeclarationResult FromWorkbook(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return Bind(WorkbookSheets.Read(path, diagnostics), path, diagnostics);
    }

    /// <summary>Reads a folder: a CSV file in UTF-8 for each list.</summary>
    /// <param name="path">Where the folder is, which is also the name shown in reports.</param>
    public DeclarationResult FromFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return Bind(CsvSheets.Read(path, diagnostics), path, diagnostics);
    }

    private DeclarationResult Bind(IReadOnlyList<Sheet> sheets, string path, DiagnosticBag diagnostics)
    {
        var name = path.Replace('\\', '/');
        var root = new SheetBinder(_declarations.Vocabulary, diagnostics).Bind(sheets, CellPlace.Of(new SheetPlace(name)));
        return _declarations.FromNode(diagnostics.HasErrors ? null : root, name, diagnostics);
    }
}
