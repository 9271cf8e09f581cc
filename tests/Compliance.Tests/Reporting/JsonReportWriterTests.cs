using System.Text;
using System.Text.Json;
using Compliance.Reporting;

namespace Compliance.Tests.Reporting;

internal sealed class JsonReportWriterTests
{
    [Test]
    public void Write_SampleReport_IsAsApproved() =>
        Approval.Verify(Write(), "tests/Compliance.Tests/Reporting/Approved/report.json");

    [Test]
    public void Write_SampleReport_KeepsChineseAndHasNoMarkAtTheStart() =>
        Write().Should().StartWith("{\n").And.Contain("\"不得无证从事支付业务\"").And.NotContain("\r");

    [Test]
    public void Write_SeveralReports_ListsThemInOrder()
    {
        using var output = new MemoryStream();
        new JsonReportWriter().Write([SampleReport.Create(), SampleReport.Create()], output);
        using var document = JsonDocument.Parse(output.ToArray());

        document.RootElement.GetProperty("reports").GetArrayLength().Should().Be(2);
    }

    private static string Write()
    {
        using var output = new MemoryStream();
        JsonReportWriter.Write(SampleReport.Create(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
