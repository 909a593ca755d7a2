-office = Office of the Ombudsperson
days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
greeting = { $name }, we will help you.
signed = { -office }
page-title = Complaint
large = { $n } complaints in all
