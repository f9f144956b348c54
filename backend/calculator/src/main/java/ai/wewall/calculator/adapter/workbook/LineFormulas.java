package ai.wewall.calculator.adapter.workbook;

/** The formulas of one month of the cash flow. */
final class LineFormulas {

    private final Book book;
    private final int month;
    private final int row;

    LineFormulas(Book book, int month) {
        this.book = book;
        this.month = month;
        this.row = Flows.row(month);
    }

    String of(String line) {
        return switch (line) {
            case "month" -> month == 0 ? "0" : "A" + (row - 1) + "+1";
            case "date" -> "EDATE(in_purchase_date,A" + row + ")";
            case "leasedArea",
                    "potentialRent",
                    "vacancyLoss",
                    "collectedRent",
                    "otherIncome",
                    "operatingExpenses",
                    "managementFee",
                    "insurance",
                    "propertyTax",
                    "landRent",
                    "noi",
                    "capexReserve" -> month == 0 ? "0" : operation(line);
            case "loanOpening",
                    "interest",
                    "principal",
                    "balloon",
                    "payoff",
                    "loanClosing",
                    "loanDrawdown",
                    "loanFee" -> loan(line);
            default -> flow(line);
        };
    }

    private String operation(String line) {
        return switch (line) {
            case "leasedArea" -> "IF(in_income_mode=\"SIMPLE\",in_purchase_area," + leases("C") + ")";
            case "potentialRent" ->
                "IF(in_income_mode=\"SIMPLE\",in_purchase_area*in_income_rentPerSqmYear/d_rentDivisor/12"
                        + "*(1+in_income_indexationPct)^(INT(($A%d-1-d_indexationOffset)/12)+IF(d_indexationOffset>0,1,0)),%s)"
                                .formatted(row, leases("D"));
            case "vacancyLoss" -> "in_income_vacancyPct*" + cell("potentialRent");
            case "collectedRent" -> cell("potentialRent") + "-" + cell("vacancyLoss");
            case "otherIncome" -> grown("in_otherIncome_perYear/d_rentDivisor", "in_otherIncome_growthPct");
            case "operatingExpenses" -> grown("in_purchase_area*in_opex_opexPerSqmYear", "in_opex_growthPct");
            case "managementFee" -> "in_opex_managementFeePct*" + cell("collectedRent");
            case "insurance" -> "in_opex_insurancePctOfPrice*d_costPrice/12";
            case "propertyTax" ->
                grown(
                        "in_opex_propertyTax_cadastralValue*in_opex_propertyTax_ratePct",
                        "in_opex_propertyTax_growthPct");
            case "landRent" -> grown("in_opex_landRentYear", "in_opex_growthPct");
            case "noi" ->
                "%s+%s-SUM(%s%d:%s%d)"
                        .formatted(
                                cell("collectedRent"),
                                cell("otherIncome"),
                                Flows.column("operatingExpenses"),
                                row,
                                Flows.column("landRent"),
                                row);
            default -> "in_opex_capexReservePct*" + cell("collectedRent");
        };
    }

    private String grown(String perYear, String growth) {
        return "%s/12*(1+%s)^INT(($A%d-1)/12)".formatted(perYear, growth, row);
    }

    private String leases(String column) {
        return book.hasLeases() ? "Leases!" + column + LeasesSheet.row(month) : "0";
    }

    private String loan(String line) {
        return switch (line) {
            case "loanDrawdown" -> month == 0 ? "d_loanAmount" : "0";
            case "loanFee" -> "N(in_loan_upfrontFeePct)*" + cell("loanDrawdown");
            default -> "Loan!" + LoanSheet.column(line) + row;
        };
    }

    private String flow(String line) {
        return switch (line) {
            case "acquisition" -> month == 0 ? "d_pricePaid+d_closingCosts+in_purchase_initialCapex" : "0";
            case "vatRecovery" -> "IF($A%d=d_vatMonth,d_purchaseVat,0)".formatted(row);
            case "deposits" -> month == 0 ? "0" : "IF(in_income_mode=\"SIMPLE\",0," + leases("E") + ")";
            case "exitPrice" -> "IF($A%d=d_horizon,d_exitPrice,0)".formatted(row);
            case "sellingCosts" -> "in_exit_sellingCostsPct*" + cell("exitPrice");
            case "taxUnlevered" -> tax("U");
            case "tax" -> tax("P");
            case "preTaxCashFlow" -> cleaned(beforeTax());
            case "unleveredCashFlow" -> cleaned(beforeTax() + "-" + cell("taxUnlevered"));
            case "leveredCashFlow" -> cleaned(afterLoan());
            case "cumulativeLevered" ->
                month == 0 ? cell("leveredCashFlow") : Flows.column(line) + (row - 1) + "+" + cell("leveredCashFlow");
            case "discountFactor" -> "(1+in_discountRatePct)^(-$A%d/12)".formatted(row);
            default -> cell("leveredCashFlow") + "*" + cell("discountFactor");
        };
    }

    private String tax(String column) {
        int last = book.lastYear() + 1;
        return "SUMIF(Tax!$V$2:$V$%d,$A%d,Tax!$%s$2:$%s$%d)".formatted(last, row, column, column, last);
    }

    private String beforeTax() {
        return "%s+%s+%s-%s+%s-%s-%s"
                .formatted(
                        cell("vatRecovery"),
                        cell("noi"),
                        cell("deposits"),
                        cell("capexReserve"),
                        cell("exitPrice"),
                        cell("sellingCosts"),
                        cell("acquisition"));
    }

    private String afterLoan() {
        return "%s-%s+%s-%s-%s-%s-%s-%s"
                .formatted(
                        beforeTax(),
                        cell("tax"),
                        cell("loanDrawdown"),
                        cell("loanFee"),
                        cell("interest"),
                        cell("principal"),
                        cell("balloon"),
                        cell("payoff"));
    }

    private static String cleaned(String sum) {
        return "IF(ABS(%s)<=1E-12*d_totalCost,0,%s)".formatted(sum, sum);
    }

    private String cell(String line) {
        return Flows.column(line) + row;
    }
}
