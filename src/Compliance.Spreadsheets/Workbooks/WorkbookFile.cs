using System.IO.Compression;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>An opened workbook, whose sheets are read one by one. Its size is limited before anything is unpacked.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const long MostPacked = 64L * 1024 * 1024;
    private const long MostUnpacked = 512L * 1024 * 1024;

    private readonly string _name;
    private readonly FileStream _stream;
    private readonly WorkbookBudget _budget = new();
    private readonly ZipArchive _archive;
    private readonly WorkbookPackage _package;
    private readonly ComputedValues _computed;
    private readonly CellReader _cells;

    /// <summary>Opens a workbook.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="diagnostics">Receives what is wrong with its cells.</param>
    public WorkbookFile(string path, DiagnosticBag diagnostics)
    {
        _name = path.Replace('\\', '/');
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            _archive = _stream.Length > MostPacked ? throw new TooLargeException() : new ZipArchive(_stream, ZipArchiveMode.Read, leaveOpen: true);
            if (_archive.Entries.Sum(e => e.Length) > MostUnpacked)
            {
                throw new TooLargeException();
            }

            _package = new WorkbookPackage(_archive, MostUnpacked, _budget);
            _computed = new ComputedValues(_package.IsOutdated);
            _cells = new CellReader(_package.Texts(), _package.Formats(), _package.StartsIn1904, _computed, diagnostics);
        }
        catch
        {
            _archive?.Dispose();
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>Gets the sheets with cells, in their order.</summary>
    public IReadOnlyList<SheetPart> Sheets => _package.Sheets;

    /// <summary>Reads a sheet.</summary>
    public Sheet Read(SheetPart sheet)
    {
        using var xml = _package.Open(sheet.Part);
        return new SheetXmlReader(xml, new SheetPlace(_name, sheet.Name), _cells, _budget).Read() with { IsHidden = sheet.IsHidden };
    }

    /// <summary>Reports what is to be said of all its sheets, once they are read.</summary>
    public void Finish(DiagnosticBag diagnostics) => _computed.Report(diagnostics);

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }
}
