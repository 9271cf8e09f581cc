using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Layout;
using Compliance.Spreadsheets.Mapping;
using Compliance.Spreadsheets.Workbooks;

namespace Compliance.Spreadsheets;

/// <summary>Reads declarations from workbooks and folders of CSV files. Bad input is never an exception.</summary>
/// <param name="declarations">The reader of declarations, which knows the vocabulary.</param>
/// <param name="mappings">What sheets with names and columns of their own mean; none if left out.</param>
public sealed class SpreadsheetReader(DeclarationReader declarations, IReadOnlyList<SheetMapping>? mappings = null)
{
    private readonly DeclarationReader _declarations = declarations ?? throw new ArgumentNullException(nameof(declarations));

    /// <summary>Reads a workbook (.xlsx, .xlsm): a sheet for each list.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public DeclarationResult FromWorkbook(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return Bind(WorkbookReader.Read(path, diagnostics), path, diagnostics);
    }

    /// <summary>Reads a folder: a CSV file in UTF-8 for each list.</summary>
    /// <param name="path">Where the folder is, which is also the name shown in reports.</param>
    public DeclarationResult FromFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return Bind(CsvSheets.Read(path, diagnostics), path, diagnostics);
    }

    private DeclarationResult Bind(IEnumerable<Sheet> sheets, string path, DiagnosticBag diagnostics)
    {
        var tables = new SheetLists(_declarations.Vocabulary, mappings ?? [], diagnostics).TablesOf(sheets);
        return _declarations.FromTables(tables, path.Replace('\\', '/'), diagnostics);
    }
}
