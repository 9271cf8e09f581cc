using System.Data;
using Compliance.Diagnostics;
using Compliance.Reloading;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Primitives;

namespace Extensions;

/// <summary>A source of rules: a table with the columns <c>path</c> and <c>text</c>. The folders in a path say what a file holds.</summary>
internal sealed class TableRules(DataTable table) : IRuleSource
{
    public RuleFileSet Read(DiagnosticBag diagnostics) => RuleFileSet.FromFiles(
        from row in table.Rows.Cast<DataRow>()
        select RuleFile.FromText((string)row["path"], (string)row["text"]));

    // A database that tells of changes hands out a token that it cancels; this one never changes.
    public IChangeToken Watch() => new CancellationChangeToken(CancellationToken.None);
}
