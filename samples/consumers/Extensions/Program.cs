using System.Data;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Syntax;
using Compliance.Text;
using Extensions;
using Microsoft.Extensions.DependencyInjection;

// A reader, a writer, an engine and a source of rules from outside: Extensions <day> [mistake]

var day = DateOnly.ParseExact(args[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);

// The shipped rules, as rows of a table.
var rules = new DataTable { Columns = { "path", "text" } };
foreach (var file in ShippedPacks.Files.Files)
{
    rules.Rows.Add(file.Path, file.Read(ReadLimits.Authored, new DiagnosticBag())!.Text);
}

var services = new ServiceCollection();
services.AddCompliance(c => c
    .AddRules(_ => new TableRules(rules))
    .UseEngine(rulebook => new AuditedEngine(new ComplianceEngine(rulebook), Console.Error.WriteLine)));
using var provider = services.BuildServiceProvider();
var engine = provider.GetRequiredService<IComplianceEngine>();

var result = new TableDeclarations(engine.Declarations).From(Facts(isMistaken: args.Length > 1));
foreach (var mistake in result.Diagnostics)
{
    Console.Error.Write(CodeFrame.Render(mistake, Language.En));
}

if (result.Declaration is not { } declaration)
{
    return 3;
}

using var output = Console.OpenStandardOutput();
new TapReportWriter().Write([engine.Evaluate(declaration, day)], output);
return 0;

// What a database of the company would say.
static DataSet Facts(bool isMistaken)
{
    var company = new DataTable("company") { Columns = { "id", "name" } };
    company.Rows.Add("yunqi", "云栖集市科技有限公司");
    var activities = new DataTable("activities")
    {
        Columns =
        {
            "id", "marketing_name", "performer", isMistaken ? "knd" : "kind", { "third_party_merchants", typeof(bool) }, "period",
            "funds.first_recipient", "funds.holder_while_pending", "funds.settlement_initiator", { "funds.settlement_cycle_days", typeof(int) },
        },
    };
    activities.Rows.Add("collection", "云栖货款", "yunqi", "merchant_collection", true, "2024-07-01..", "platform_own_account", "platform_pooled", "platform", 7);
    return new DataSet("facts.db") { Tables = { company, activities, new DataTable("licences") } };
}
